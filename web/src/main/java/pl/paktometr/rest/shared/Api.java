package pl.paktometr.rest.shared;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Everything under {@code /api}; described at {@code /api/openapi}. */
@ApplicationPath("/api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Paktometr",
                        version = "1",
                        description =
                                """
                                The yearly self-assessment of municipalities and counties on the results of a \
                                regional pact for the social economy: questionnaires, answers, scores, comparisons, \
                                exports. Codes of units are TERYT codes and always strings, amounts are decimal \
                                strings in PLN, times are UTC. A refusal is an application/problem+json (RFC 9457) in \
                                the language of Accept-Language: pl, the default, or en. Its member code names the \
                                broken rule and never changes; its texts may."""),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A token made on the page of one's account or by POST /api/v1/tokens.")
public class Api extends Application {}
