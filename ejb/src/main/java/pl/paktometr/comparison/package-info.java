/** Units, counties and years side by side, read from views in SQL. */
@NullMarked
package pl.paktometr.comparison;

import org.jspecify.annotations.NullMarked;
