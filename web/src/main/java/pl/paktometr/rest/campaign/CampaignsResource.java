package pl.paktometr.rest.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.campaign.Signing;
import pl.paktometr.questionnaire.Questionnaires;
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
            Signing signing,
            Campaign.State state) {
        static CampaignJson of(Campaign campaign) {
            return new CampaignJson(
                    campaign.region().digits(),
                    campaign.year(),
                    campaign.edition(),
                    campaign.opens(),
                    campaign.closes(),
                    campaign.signing(),
                    campaign.state());
        }
    }

    @PathParam("region")
    TerytCode region;

    @Inject Campaigns campaigns;
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

    /** The questionnaire as it ships, in both languages. */
    @GET
    @Path("{year}/questionnaire")
    public byte[] questionnaire(@PathParam("year") int year) {
        return questionnaires.document(campaigns.one(region, year).edition());
    }
}
