/**
 * The pages of a unit's response: answering, checking and submitting, the score, the region's list.
 */
@NullMarked
package pl.paktometr.web.response;

import org.jspecify.annotations.NullMarked;
