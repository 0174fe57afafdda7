@NullMarked
package pl.paktometr.rest.job;

import org.jspecify.annotations.NullMarked;
