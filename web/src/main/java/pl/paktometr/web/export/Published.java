package pl.paktometr.web.export;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.paktometr.export.Offer;
import pl.paktometr.export.OpenData;
import pl.paktometr.export.OpenEdition;
import pl.paktometr.export.open.Catalogue;
import pl.paktometr.web.shared.Once;
import pl.paktometr.web.shared.Texts;

/** What is published, for everybody. */
@Named
@RequestScoped
public class Published {
    @Inject OpenData open;
    @Inject Texts texts;

    private final Once<List<OpenEdition>> editions = new Once<>(() -> open.editions());
    private final Once<Map<String, List<Offer>>> offers =
            new Once<>(
                    () ->
                            open.offers().stream()
                                    .collect(
                                            groupingBy(
                                                    Offer::report, LinkedHashMap::new, toList())));

    public List<OpenEdition> getEditions() {
        return editions.get();
    }

    /** The formats of a report, by its name. */
    public Map<String, List<Offer>> getOffers() {
        return offers.get();
    }

    public String getLicence() {
        return open.licence();
    }

    public String name(OpenEdition edition) {
        return texts.of(
                "export.open.dataset",
                edition.regionName(),
                Integer.toString(edition.campaign().year()));
    }

    public String report(String name) {
        return texts.of("export.report." + Catalogue.key(name));
    }

    public String format(Offer offer) {
        return texts.of("export.format." + Catalogue.key(offer.format()));
    }

    /** Where the file is, from the root of the product. */
    public String path(OpenEdition edition, Offer offer) {
        return "/api/v1/open/%s/%d/%s.%s?lang=%s"
                .formatted(
                        edition.campaign().region(),
                        edition.campaign().year(),
                        offer.report(),
                        offer.format(),
                        texts.locale().getLanguage());
    }
}
