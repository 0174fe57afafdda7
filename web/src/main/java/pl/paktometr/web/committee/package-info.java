@NullMarked
package pl.paktometr.web.committee;

import org.jspecify.annotations.NullMarked;
