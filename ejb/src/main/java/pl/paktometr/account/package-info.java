/** Who may come in, and what for. */
@NullMarked
package pl.paktometr.account;

import org.jspecify.annotations.NullMarked;
