/** The regional committee's paper: what it says, chapter by chapter. */
@NullMarked
package pl.paktometr.export.committee;

import org.jspecify.annotations.NullMarked;
