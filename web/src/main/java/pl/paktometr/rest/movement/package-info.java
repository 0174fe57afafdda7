@NullMarked
package pl.paktometr.rest.movement;

import org.jspecify.annotations.NullMarked;
