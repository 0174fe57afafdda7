/** Why a score is another one than last year: one way from the one to the other, step by step. */
@NullMarked
package pl.paktometr.movement;

import org.jspecify.annotations.NullMarked;
