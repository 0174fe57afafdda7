package pl.paktometr.teamwork;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of the questionnaire given to a colleague. It says who is expected to answer, and keeps
 * nobody else from it.
 *
 * @param code of an area or a result
 * @param login whose part it is
 * @param name of that person
 * @param due the day it should be done by; null for the campaign's own
 * @param note to that person; may be empty
 */
public record Assignment(
        String code, String login, String name, @Nullable LocalDate due, String note) {}
