/** What is exported: one class per report. */
@NullMarked
package pl.paktometr.export.report;

import org.jspecify.annotations.NullMarked;
