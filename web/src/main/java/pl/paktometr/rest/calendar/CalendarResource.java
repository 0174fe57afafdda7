package pl.paktometr.rest.calendar;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.paktometr.calendar.Calendars;

/** A person's days, for programs that can be given an address and nothing else. */
@Path("v1/calendar/{token}.ics")
@Tag(name = "calendar")
public class CalendarResource {

    @Inject Calendars calendars;

    @GET
    @Produces("text/calendar;charset=UTF-8")
    @SecurityRequirements
    @Operation(
            summary = "The days of the rounds that concern a person, as iCalendar",
            description =
                    "The token in the address, made on the page of one's account, is the key.")
    @APIResponse(responseCode = "200", description = "RFC 5545")
    @APIResponse(responseCode = "404", description = "Withdrawn, or never given out")
    public String one(@PathParam("token") String token) {
        return calendars.of(token);
    }
}
