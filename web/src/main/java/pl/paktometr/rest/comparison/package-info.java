@NullMarked
package pl.paktometr.rest.comparison;

import org.jspecify.annotations.NullMarked;
