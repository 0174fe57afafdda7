@NullMarked
package pl.paktometr.rest.commentary;

import org.jspecify.annotations.NullMarked;
