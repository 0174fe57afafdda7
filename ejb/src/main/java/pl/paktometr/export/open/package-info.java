/** What everybody may have: the published editions as tables and cubes, and their catalogue. */
@NullMarked
package pl.paktometr.export.open;

import org.jspecify.annotations.NullMarked;
