/** How a unit stands against others like it, and who of them would say how they did it. */
@NullMarked
package pl.paktometr.peer;

import org.jspecify.annotations.NullMarked;
