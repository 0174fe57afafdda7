/**
 * Invented, plausible answers for trying the product out. Everything comes from one fixed seed, so
 * two installations show the same region; the database is marked for good once they are in it.
 */
@NullMarked
package pl.paktometr.sample;

import org.jspecify.annotations.NullMarked;
