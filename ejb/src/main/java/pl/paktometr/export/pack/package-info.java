/** Several files in one, with a list of them by which each can be checked. */
@NullMarked
package pl.paktometr.export.pack;

import org.jspecify.annotations.NullMarked;
