package pl.paktometr.rest.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.campaign.Ranking;
import pl.paktometr.campaign.Signing;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.response.Erratum;
import pl.paktometr.response.Responses;
import pl.paktometr.unit.TerytCode;

/** The yearly rounds of a region and what they ask. */
@Path("v1/regions/{region}/campaigns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CampaignsResource {
    /** A campaign as JSON; times in UTC. */
    public record CampaignJson(
            String region,
            int year,
            int edition,
            Instant opens,
            Instant closes,
            Instant signedBy,
            Signing signing,
            Ranking ranking,
            int smallestGroup,
            Campaign.State state) {
        static CampaignJson of(Campaign campaign) {
            return new CampaignJson(
                    campaign.region().digits(),
                    campaign.year(),
                    campaign.edition(),
                    campaign.opens(),
                    campaign.closes(),
                    campaign.signedBy(),
                    campaign.signing(),
                    campaign.ranking(),
                    campaign.smallestGroup(),
                    campaign.state());
        }
    }

    /** A correction; an answer that did not apply, or is missing, has no value. */
    public record ErratumJson(
            String unit,
            String code,
            @Nullable String before,
            @Nullable String after,
            String because,
            String by,
            Instant at,
            String statement) {
        static ErratumJson of(Erratum erratum) {
            return new ErratumJson(
                    erratum.unit().teryt(),
                    erratum.code(),
                    erratum.before().flatMap(AnswerValue::text).orElse(null),
                    erratum.after().flatMap(AnswerValue::text).orElse(null),
                    erratum.because(),
                    erratum.by(),
                    erratum.at(),
                    erratum.statement());
        }
    }

    private static final String SHA256 = "X-Content-SHA256";

    @PathParam("region")
    TerytCode region;

    @Inject Campaigns campaigns;
    @Inject Responses responses;
    @Inject Questionnaires questionnaires;

    @GET
    public List<CampaignJson> all() {
        return campaigns.ofRegion(region).stream().map(CampaignJson::of).toList();
    }

    @GET
    @Path("{year}")
    public CampaignJson one(@PathParam("year") int year) {
        return CampaignJson.of(campaigns.one(region, year));
    }

    /** Ends answering and signing now. */
    @POST
    @Path("{year}/closing")
    public void close(@PathParam("year") int year) {
        campaigns.close(region, year);
    }

    /** Freezes the edition; from then on only errata change it. */
    @POST
    @Path("{year}/publication")
    public void publish(@PathParam("year") int year) {
        campaigns.publish(region, year);
    }

    /** The statements accepted when the edition was published, byte for byte as hashed. */
    @GET
    @Path("{year}/frozen")
    public Response frozen(@PathParam("year") int year) {
        return responses
                .frozen(region, year)
                .map(edition -> Response.ok(edition.canonical()).header(SHA256, edition.sha256()))
                .orElseThrow(NotFoundException::new)
                .build();
    }

    @GET
    @Path("{year}/errata")
    public List<ErratumJson> errata(@PathParam("year") int year) {
        return responses.errata(region, year).stream().map(ErratumJson::of).toList();
    }

    /** The questionnaire as it ships, in both languages. */
    @GET
    @Path("{year}/questionnaire")
    public byte[] questionnaire(@PathParam("year") int year) {
        return questionnaires.document(campaigns.one(region, year).edition());
    }
}
