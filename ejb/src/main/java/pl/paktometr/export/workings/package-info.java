/**
 * The workbook that recalculates: an edition whose every score is a formula. Why its formulas look
 * as they do, ADR 21 tells.
 */
@NullMarked
package pl.paktometr.export.workings;

import org.jspecify.annotations.NullMarked;
