/** What is written to whom, and how the regional office gets its answers in. */
@NullMarked
package pl.paktometr.notification;

import org.jspecify.annotations.NullMarked;
