/** A unit beside its peers, as JSON. */
@NullMarked
package pl.paktometr.rest.peer;

import org.jspecify.annotations.NullMarked;
