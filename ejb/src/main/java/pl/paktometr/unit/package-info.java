/** Municipalities and counties, known by their TERYT codes. */
@NullMarked
package pl.paktometr.unit;

import org.jspecify.annotations.NullMarked;
