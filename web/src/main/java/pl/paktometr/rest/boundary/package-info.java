@NullMarked
package pl.paktometr.rest.boundary;

import org.jspecify.annotations.NullMarked;
