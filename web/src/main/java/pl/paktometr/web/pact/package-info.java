@NullMarked
package pl.paktometr.web.pact;

import org.jspecify.annotations.NullMarked;
