/** What an office means to do, as JSON. */
@NullMarked
package pl.paktometr.rest.plan;

import org.jspecify.annotations.NullMarked;
