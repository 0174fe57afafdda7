/**
 * One installation in one file, and back out of it. Knows a database by its connection alone, so it
 * does the same for the embedded one and for the operator's own, without any program beside it.
 */
@NullMarked
package pl.paktometr.backup;

import org.jspecify.annotations.NullMarked;
