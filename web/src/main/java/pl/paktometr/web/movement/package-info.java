/** Pages that tell why a score is another one than last year. */
@NullMarked
package pl.paktometr.web.movement;

import org.jspecify.annotations.NullMarked;
