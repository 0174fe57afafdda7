/** A unit beside its peers, and what it could do next. */
@NullMarked
package pl.paktometr.web.peer;

import org.jspecify.annotations.NullMarked;
