/** What a unit answers: drafts, submissions, returns, acceptances. */
@NullMarked
package pl.paktometr.response;

import org.jspecify.annotations.NullMarked;
