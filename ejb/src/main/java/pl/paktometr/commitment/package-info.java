/** What signatories say of the pact's commitments, article by article, beside what they scored. */
@NullMarked
package pl.paktometr.commitment;

import org.jspecify.annotations.NullMarked;
