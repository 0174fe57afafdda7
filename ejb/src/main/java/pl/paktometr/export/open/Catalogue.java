package pl.paktometr.export.open;

import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.export.Offer;
import pl.paktometr.export.OpenEdition;
import pl.paktometr.export.Wording;

/**
 * The published editions as DCAT-AP 3 tells catalogues of one another, in JSON-LD.
 *
 * @param root where people reach the product
 * @param mediaTypes by the name of the format
 * @param wordings one for each language
 */
public record Catalogue(
        String root,
        OpenTerms terms,
        boolean sampleData,
        List<Offer> offers,
        Map<String, String> mediaTypes,
        List<Wording> wordings) {

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    private static final Map<String, String> LANGUAGES = Map.of("pl", "POL", "en", "ENG");
    private static final Map<String, String> FILE_TYPES =
            Map.of(
                    "csv", "CSV",
                    "csv-excel", "CSV",
                    "json", "JSON",
                    "json-stat", "JSON",
                    "ods", "ODS",
                    "xlsx", "XLSX");

    public JsonObject whole(List<OpenEdition> editions) {
        JsonArrayBuilder datasets = JSON.createArrayBuilder();
        editions.forEach(edition -> datasets.add(dataset(edition)));
        JsonObjectBuilder catalogue =
                typed("dcat:Catalog")
                        .add("@id", address(""))
                        .add("dct:title", spoken(wording -> wording.of("export.open.catalogue")))
                        .add("dct:description", spoken(this::described))
                        .add("dct:publisher", publisher(spoken(w -> w.of("layout.product"))))
                        .add("dct:language", languages())
                        .add("dct:license", reference(terms.licence()))
                        .add("foaf:homepage", reference(root + "/published.xhtml"))
                        .add("dcat:themeTaxonomy", reference(AUTHORITY + "data-theme"));
        editions.stream()
                .map(edition -> published(edition.campaign()))
                .max(Instant::compareTo)
                .ifPresent(last -> catalogue.add("dct:modified", moment(last)));
        return inContext(catalogue.add("dcat:dataset", datasets));
    }

    public JsonObject one(OpenEdition edition) {
        return inContext(JSON.createObjectBuilder(dataset(edition)));
    }

    private JsonObject dataset(OpenEdition edition) {
        Campaign campaign = edition.campaign();
        String region = campaign.region().digits();
        String year = Integer.toString(campaign.year());
        JsonArrayBuilder distributions = JSON.createArrayBuilder();
        offers.forEach(offer -> distributions.add(distribution(edition, offer)));
        return typed("dcat:Dataset")
                .add("@id", address("/" + region + "/" + year))
                .add("dct:identifier", "paktometr-" + region + "-" + year)
                .add(
                        "dct:title",
                        spoken(
                                wording ->
                                        wording.of(
                                                "export.open.dataset", edition.regionName(), year)))
                .add("dct:description", spoken(this::described))
                .add("dct:publisher", publisher(spoken(wording -> region(edition, wording))))
                .add("dct:issued", moment(published(campaign)))
                .add("dct:language", languages())
                .add("dct:accrualPeriodicity", reference(AUTHORITY + "frequency/ANNUAL"))
                .add("dcat:theme", reference(AUTHORITY + "data-theme/SOCI"))
                .add(
                        "dct:spatial",
                        typed("dct:Location")
                                .add("dct:identifier", region)
                                .add("skos:prefLabel", spoken(wording -> region(edition, wording))))
                .add(
                        "dct:temporal",
                        typed("dct:PeriodOfTime")
                                .add("dcat:startDate", day(LocalDate.of(campaign.year(), 1, 1)))
                                .add("dcat:endDate", day(LocalDate.of(campaign.year(), 12, 31))))
                .add("dcat:landingPage", reference(root + "/published.xhtml"))
                .add("dcat:distribution", distributions)
                .build();
    }

    private JsonObject distribution(OpenEdition edition, Offer offer) {
        Campaign campaign = edition.campaign();
        String file =
                address(
                        "/%s/%d/%s.%s"
                                .formatted(
                                        campaign.region(),
                                        campaign.year(),
                                        offer.report(),
                                        offer.format()));
        JsonObjectBuilder distribution =
                typed("dcat:Distribution")
                        .add("@id", file + "#distribution")
                        .add(
                                "dct:title",
                                spoken(
                                        wording ->
                                                wording.of(
                                                        "export.open.distribution",
                                                        wording.of(
                                                                "export.report."
                                                                        + key(offer.report())),
                                                        wording.of(
                                                                "export.format."
                                                                        + key(offer.format())))))
                        .add("dcat:accessURL", reference(root + "/published.xhtml"))
                        .add("dcat:downloadURL", reference(file))
                        .add("dct:license", reference(terms.licence()))
                        .add(
                                "dcat:mediaType",
                                reference(
                                        "https://www.iana.org/assignments/media-types/"
                                                + Objects.requireNonNull(
                                                                mediaTypes.get(offer.format()))
                                                        .replaceAll(";.*", "")));
        String type = FILE_TYPES.get(offer.format());
        if (type != null) {
            distribution.add("dct:format", reference(AUTHORITY + "file-type/" + type));
        }
        if (offer.format().equals("json-stat")) {
            distribution.add("dct:conformsTo", reference("https://json-stat.org/full/"));
        }
        return distribution.build();
    }

    /** A name as part of a text's key. */
    public static String key(String name) {
        return name.replace('-', '_');
    }

    private String described(Wording wording) {
        String what = wording.of("export.open.description");
        return sampleData ? wording.of("export.sample_data_meaning") + " " + what : what;
    }

    private static String region(OpenEdition edition, Wording wording) {
        return wording.of("comparison.place.region", edition.regionName());
    }

    private JsonObjectBuilder publisher(JsonArrayBuilder usual) {
        return terms.publisher().isEmpty()
                ? typed("foaf:Agent").add("foaf:name", usual)
                : typed("foaf:Agent").add("foaf:name", terms.publisher());
    }

    private JsonArrayBuilder spoken(Function<Wording, String> text) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        for (Wording wording : wordings) {
            all.add(
                    JSON.createObjectBuilder()
                            .add("@language", wording.locale().getLanguage())
                            .add("@value", text.apply(wording)));
        }
        return all;
    }

    private JsonArrayBuilder languages() {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        for (Wording wording : wordings) {
            all.add(
                    reference(
                            AUTHORITY
                                    + "language/"
                                    + LANGUAGES.get(wording.locale().getLanguage())));
        }
        return all;
    }

    private String address(String path) {
        return root + "/api/v1/open" + path;
    }

    private static Instant published(Campaign campaign) {
        return Objects.requireNonNull(campaign.publishedAt());
    }

    private static JsonObjectBuilder moment(Instant moment) {
        return literal("xsd:dateTime", moment.toString());
    }

    private static JsonObjectBuilder day(LocalDate day) {
        return literal("xsd:date", day.toString());
    }

    private static JsonObjectBuilder literal(String type, String value) {
        return JSON.createObjectBuilder().add("@type", type).add("@value", value);
    }

    private static JsonObjectBuilder reference(String address) {
        return JSON.createObjectBuilder().add("@id", address);
    }

    private static JsonObjectBuilder typed(String type) {
        return JSON.createObjectBuilder().add("@type", type);
    }

    private static JsonObject inContext(JsonObjectBuilder record) {
        JsonObjectBuilder context =
                JSON.createObjectBuilder()
                        .add("dcat", "http://www.w3.org/ns/dcat#")
                        .add("dct", "http://purl.org/dc/terms/")
                        .add("foaf", "http://xmlns.com/foaf/0.1/")
                        .add("skos", "http://www.w3.org/2004/02/skos/core#")
                        .add("xsd", "http://www.w3.org/2001/XMLSchema#");
        JsonObject described = record.build();
        return JSON.createObjectBuilder()
                .add("@context", context)
                .addAll(JSON.createObjectBuilder(described))
                .build();
    }
}
