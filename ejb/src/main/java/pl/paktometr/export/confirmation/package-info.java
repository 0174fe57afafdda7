/**
 * The confirmation of a submission: a tagged PDF that a person can read and a machine can check.
 */
@NullMarked
package pl.paktometr.export.confirmation;

import org.jspecify.annotations.NullMarked;
