/** From answers to points, explained. Pure Java: no container, no database, no clock. */
@NullMarked
package pl.paktometr.scoring;

import org.jspecify.annotations.NullMarked;
