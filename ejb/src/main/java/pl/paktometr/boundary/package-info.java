/**
 * The borders of counties for maps, as an administrator brings them in a file. Borders are public
 * geography: who may see a region's figures is asked elsewhere.
 */
@NullMarked
package pl.paktometr.boundary;

import org.jspecify.annotations.NullMarked;
