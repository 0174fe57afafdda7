/** Other answers tried out, and what an office means to do. */
@NullMarked
package pl.paktometr.web.plan;

import org.jspecify.annotations.NullMarked;
