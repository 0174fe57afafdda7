/**
 * Who is calling, and whether the call comes from our own pages. Everything needs a signed-in
 * caller unless {@link pl.paktometr.web.shared.security.Destination} says otherwise.
 */
@NullMarked
package pl.paktometr.web.shared.security;

import org.jspecify.annotations.NullMarked;
