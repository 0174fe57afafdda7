/** Answers of years before the product: brought by the regional office in one file. */
@NullMarked
package pl.paktometr.history;

import org.jspecify.annotations.NullMarked;
