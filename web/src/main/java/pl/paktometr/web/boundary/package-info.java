@NullMarked
package pl.paktometr.web.boundary;

import org.jspecify.annotations.NullMarked;
