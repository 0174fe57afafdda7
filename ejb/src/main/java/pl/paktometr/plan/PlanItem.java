package pl.paktometr.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An answer an office means to give a year later.
 *
 * @param year whose answers it starts from
 * @param edition of that year's questionnaire
 * @param startedFrom the canonical answer of that year; empty if there was none
 * @param target the canonical answer aimed at
 * @param version what a change must name
 * @param reached the canonical answer of the year after, in force; empty while there is none
 */
public record PlanItem(
        int year,
        int edition,
        String code,
        Optional<String> startedFrom,
        String target,
        String owner,
        LocalDate due,
        String note,
        int version,
        Verdict verdict,
        Optional<String> reached) {}
