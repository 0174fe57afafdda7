@NullMarked
package pl.paktometr.rest.export;

import org.jspecify.annotations.NullMarked;
