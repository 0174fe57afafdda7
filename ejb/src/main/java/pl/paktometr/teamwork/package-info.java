/** How the people of one office share the work on a response, and who is at it right now. */
@NullMarked
package pl.paktometr.teamwork;

import org.jspecify.annotations.NullMarked;
