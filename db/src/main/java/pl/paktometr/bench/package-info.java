/**
 * Measuring the product as it is delivered, from outside: loaded with invented data, asked over
 * HTTP. Nothing here fails for being slow; the figures are printed beside the limits and the reader
 * judges.
 */
@NullMarked
package pl.paktometr.bench;

import org.jspecify.annotations.NullMarked;
