/** What would become of a score, what an office means to do about it, and whether it did. */
@NullMarked
package pl.paktometr.plan;

import org.jspecify.annotations.NullMarked;
