/** Letters on their way out: a queue in the database, and the dialogue with the SMTP server. */
@NullMarked
package pl.paktometr.mail;

import org.jspecify.annotations.NullMarked;
