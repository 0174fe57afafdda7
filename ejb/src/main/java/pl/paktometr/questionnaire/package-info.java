/** What is asked: areas, results, parts, facts and evidence. */
@NullMarked
package pl.paktometr.questionnaire;

import org.jspecify.annotations.NullMarked;
