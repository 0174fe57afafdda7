/**
 * What a unit may take over into the other reports it writes in spring. Which answers go where is
 * data: {@code fragments.json}.
 */
@NullMarked
package pl.paktometr.export.fragment;

import org.jspecify.annotations.NullMarked;
