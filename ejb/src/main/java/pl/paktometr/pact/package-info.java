/** The regional pact, its signatories and commitments. */
@NullMarked
package pl.paktometr.pact;

import org.jspecify.annotations.NullMarked;
