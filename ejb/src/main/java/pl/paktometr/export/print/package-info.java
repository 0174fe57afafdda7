/** Pages of HTML printed as PDF that everybody can read. */
@NullMarked
package pl.paktometr.export.print;

import org.jspecify.annotations.NullMarked;
