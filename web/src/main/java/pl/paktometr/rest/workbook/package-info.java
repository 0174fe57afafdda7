@NullMarked
package pl.paktometr.rest.workbook;

import org.jspecify.annotations.NullMarked;
