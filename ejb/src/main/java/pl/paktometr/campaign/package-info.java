/** One questionnaire asked of one region about one year, within one window. */
@NullMarked
package pl.paktometr.campaign;

import org.jspecify.annotations.NullMarked;
