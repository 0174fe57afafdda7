/** The page of the pact's commitments. */
@NullMarked
package pl.paktometr.web.commitment;

import org.jspecify.annotations.NullMarked;
