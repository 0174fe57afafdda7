/** How the installation is, judged for whoever runs it. */
@NullMarked
package pl.paktometr.status;

import org.jspecify.annotations.NullMarked;
