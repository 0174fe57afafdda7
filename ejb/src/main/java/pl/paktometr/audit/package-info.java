/** Who did what to which unit, when and from where; nothing here is ever changed. */
@NullMarked
package pl.paktometr.audit;

import org.jspecify.annotations.NullMarked;
