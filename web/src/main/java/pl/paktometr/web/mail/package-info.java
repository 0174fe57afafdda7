@NullMarked
package pl.paktometr.web.mail;

import org.jspecify.annotations.NullMarked;
