/** A unit's questionnaire as a workbook: filled in offline, brought back, compared cell by cell. */
@NullMarked
package pl.paktometr.workbook;

import org.jspecify.annotations.NullMarked;
