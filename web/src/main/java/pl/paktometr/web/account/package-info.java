@NullMarked
package pl.paktometr.web.account;

import org.jspecify.annotations.NullMarked;
