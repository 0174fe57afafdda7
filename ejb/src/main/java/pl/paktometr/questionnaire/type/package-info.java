/**
 * The types of questions, one class each: what is an answer, and how it is read, shown and kept.
 */
@NullMarked
package pl.paktometr.questionnaire.type;

import org.jspecify.annotations.NullMarked;
