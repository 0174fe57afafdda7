/** Work that takes longer than anybody waits for a page. */
@NullMarked
package pl.paktometr.job;

import org.jspecify.annotations.NullMarked;
