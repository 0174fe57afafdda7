/** Pages about the yearly rounds. */
@NullMarked
package pl.paktometr.web.campaign;

import org.jspecify.annotations.NullMarked;
