@NullMarked
package pl.paktometr.rest.commitment;

import org.jspecify.annotations.NullMarked;
