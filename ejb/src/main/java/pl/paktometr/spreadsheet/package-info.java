/** Tables that strangers send: read cell by cell, within limits, and nothing in them is run. */
@NullMarked
package pl.paktometr.spreadsheet;

import org.jspecify.annotations.NullMarked;
