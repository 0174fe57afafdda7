@NullMarked
package pl.paktometr.rest.history;

import org.jspecify.annotations.NullMarked;
