@NullMarked
package pl.paktometr.rest.unit;

import org.jspecify.annotations.NullMarked;
