/** What the regional committee (RKRES) sits about, what it recommends, and what comes of it. */
@NullMarked
package pl.paktometr.committee;

import org.jspecify.annotations.NullMarked;
