/**
 * The views of the comparison desk, one class each: what stands in the rows and columns. How a view
 * is drawn is for the page to know. A new view is one class here, one line in {@link
 * pl.paktometr.comparison.view.View#ALL} and its drawing.
 */
@NullMarked
package pl.paktometr.comparison.view;

import org.jspecify.annotations.NullMarked;
