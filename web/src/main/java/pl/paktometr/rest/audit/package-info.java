@NullMarked
package pl.paktometr.rest.audit;

import org.jspecify.annotations.NullMarked;
