package pl.paktometr.teamwork;

import java.time.LocalDate;

/**
 * A part of the questionnaire that somebody is to have done by a day.
 *
 * @param code of an area or a result
 * @param note to that person; may be empty
 */
public record PartDue(long campaignId, String code, LocalDate due, String note) {}
