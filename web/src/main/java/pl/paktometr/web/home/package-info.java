/** What a visitor finds first, by role. */
@NullMarked
package pl.paktometr.web.home;

import org.jspecify.annotations.NullMarked;
