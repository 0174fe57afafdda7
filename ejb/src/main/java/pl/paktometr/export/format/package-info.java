/** How reports are written: one class per format. Only here is POI known. */
@NullMarked
package pl.paktometr.export.format;

import org.jspecify.annotations.NullMarked;
