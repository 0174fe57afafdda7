@NullMarked
package pl.paktometr.web.workbook;

import org.jspecify.annotations.NullMarked;
