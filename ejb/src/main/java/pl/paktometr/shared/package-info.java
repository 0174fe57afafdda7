/** What every room may use and no room owns: broken rules, the clock, pages of a list. */
@NullMarked
package pl.paktometr.shared;

import org.jspecify.annotations.NullMarked;
