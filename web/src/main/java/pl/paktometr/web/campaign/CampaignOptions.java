package pl.paktometr.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pl.paktometr.account.Access;
import pl.paktometr.campaign.Asking;
import pl.paktometr.campaign.Ranking;
import pl.paktometr.campaign.Signing;
import pl.paktometr.unit.Units;
import pl.paktometr.web.shared.Texts;

/** What there is to choose from when a round is planned. */
@Named
@RequestScoped
public class CampaignOptions {
    @Inject Units units;
    @Inject Access access;
    @Inject Texts texts;

    public List<SelectItem> getSignings() {
        return items("signing", Signing.values());
    }

    public List<SelectItem> getRankings() {
        return items("ranking", Ranking.values());
    }

    public List<SelectItem> getAskings() {
        return items("asking", Asking.values());
    }

    /** The region's, by county and name; the value is the TERYT code. */
    public List<SelectItem> getUnits() {
        return units.ofRegion(access.caller().ownRegion()).stream()
                .map(
                        unit ->
                                new SelectItem(
                                        unit.code().digits(),
                                        texts.of(
                                                "campaign_create.unit",
                                                unit.name(),
                                                texts.of(
                                                        "unit_kind."
                                                                + unit.kind()
                                                                        .name()
                                                                        .toLowerCase(Locale.ROOT)),
                                                unit.teryt())))
                .toList();
    }

    private List<SelectItem> items(String prefix, Enum<?>[] values) {
        return Stream.of(values)
                .map(
                        each ->
                                new SelectItem(
                                        each,
                                        texts.of(
                                                prefix
                                                        + "."
                                                        + each.name().toLowerCase(Locale.ROOT))))
                .toList();
    }
}
