/** The scoring rules, one class each: which answers they read, and what those earn. */
@NullMarked
package pl.paktometr.questionnaire.rule;

import org.jspecify.annotations.NullMarked;
