/**
 * What every resource leans on: the one mapper of failures, the limit on bodies, the description of
 * the API.
 */
@NullMarked
package pl.paktometr.rest.shared;

import org.jspecify.annotations.NullMarked;
