/**
 * The REST interface: one resource per noun, two lines per method, everything else behind a door.
 */
@NullMarked
package pl.paktometr.rest;

import org.jspecify.annotations.NullMarked;
