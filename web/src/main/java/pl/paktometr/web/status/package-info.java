@NullMarked
package pl.paktometr.web.status;

import org.jspecify.annotations.NullMarked;
