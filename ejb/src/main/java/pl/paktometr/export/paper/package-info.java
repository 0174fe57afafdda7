/**
 * Reports to be read and shown: what stands in them, and the formats that write it. A block tells a
 * format what it is, as a cell of a sheet does.
 */
@NullMarked
package pl.paktometr.export.paper;

import org.jspecify.annotations.NullMarked;
