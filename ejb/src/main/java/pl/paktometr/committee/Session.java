package pl.paktometr.committee;

import java.time.LocalDate;
import java.util.List;
import pl.paktometr.unit.TerytCode;

/**
 * A sitting of a region's committee.
 *
 * @param year the edition it is about
 * @param agenda in order
 * @param counties those it wants to look at closely, in that order
 * @param version what a change must name
 */
public record Session(
        long id,
        TerytCode region,
        int year,
        LocalDate heldOn,
        String place,
        List<String> agenda,
        List<TerytCode> counties,
        int version) {}
