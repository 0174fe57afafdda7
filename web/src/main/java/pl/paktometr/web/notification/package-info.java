/** Pages with which the regional office gets its answers in. */
@NullMarked
package pl.paktometr.web.notification;

import org.jspecify.annotations.NullMarked;
