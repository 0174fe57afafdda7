@NullMarked
package pl.paktometr.web.history;

import org.jspecify.annotations.NullMarked;
