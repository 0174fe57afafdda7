/** Letting in the people of many offices at once, from a file. */
@NullMarked
package pl.paktometr.contact;

import org.jspecify.annotations.NullMarked;
