@NullMarked
package pl.paktometr.web.audit;

import org.jspecify.annotations.NullMarked;
