@NullMarked
package pl.paktometr.rest.account;

import org.jspecify.annotations.NullMarked;
