@NullMarked
package pl.paktometr.web.unit;

import org.jspecify.annotations.NullMarked;
