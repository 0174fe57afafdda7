@NullMarked
package pl.paktometr.web.export;

import org.jspecify.annotations.NullMarked;
