/**
 * How the regional office checks what was submitted: what is conspicuous, and what it makes of it.
 */
@NullMarked
package pl.paktometr.checking;

import org.jspecify.annotations.NullMarked;
