/** What an analyst makes of a view: signed, versioned, never overwritten. */
@NullMarked
package pl.paktometr.commentary;

import org.jspecify.annotations.NullMarked;
