package pl.paktometr.export;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.paktometr.comparison.PublishedComparisons;
import pl.paktometr.comparison.PublishedEdition;
import pl.paktometr.export.format.ExportFormat;
import pl.paktometr.export.open.Catalogue;
import pl.paktometr.export.open.OpenTerms;
import pl.paktometr.export.report.OpenReport;
import pl.paktometr.export.report.Order;
import pl.paktometr.shared.Installation;
import pl.paktometr.shared.Progress;
import pl.paktometr.shared.PublicAddress;
import pl.paktometr.shared.Sha256;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Units;

/** Door to the published editions as files, for whoever asks. */
@Stateless
@PermitAll
public class OpenData {
    @Inject @Any Instance<OpenReport<?>> reports;
    @Inject @Any Instance<ExportFormat<?>> formats;
    @Inject PublishedComparisons comparisons;
    @Inject Units units;
    @Inject Installation installation;
    @Inject OpenTerms terms;
    @Inject PublicAddress address;

    /** Every published edition of every region, the newest year first. */
    public List<OpenEdition> editions() {
        return comparisons.editions().stream()
                .map(campaign -> new OpenEdition(campaign, units.region(campaign.region()).name()))
                .toList();
    }

    /** Every open report in every format that writes it. */
    public List<Offer> offers() {
        return pairs().map(Pair::offer)
                .sorted(comparing(Offer::report).thenComparing(Offer::format))
                .toList();
    }

    /** The address of the terms on which the data may be used. */
    public String licence() {
        return terms.licence();
    }

    /**
     * The file as it would be written now.
     *
     * @throws NoSuchReport if there is no such open report, or not in that format
     * @throws pl.paktometr.comparison.NotPublished unless the edition is published
     */
    public OpenFile one(Offer wanted, TerytCode region, int year) {
        Pair<?> pair = pair(wanted);
        PublishedEdition edition = comparisons.one(region, year, terms.units());
        String name =
                "paktometr-%s-%d-%s.%s"
                        .formatted(region, year, wanted.report(), pair.format().extension());
        return new OpenFile(
                installation.sampleData() ? "dane-przykladowe-" + name : name,
                pair.format().mediaType(),
                Sha256.of(
                        "%s %s %d %s %s %d %s %d"
                                .formatted(
                                        wanted,
                                        edition.state(),
                                        edition.campaign().id(),
                                        edition.campaign().publishedAt(),
                                        terms,
                                        edition.least(),
                                        installation.sampleData(),
                                        edition.places().size())));
    }

    /** Leaves the stream open. */
    public void write(Offer wanted, TerytCode region, int year, Wording wording, OutputStream out) {
        PublishedEdition edition = comparisons.one(region, year, terms.units());
        try {
            pair(wanted)
                    .write(
                            new Order(edition.campaign(), Map.of(), wording, Progress.UNHEARD),
                            installation.sampleData() ? wording.of("export.sample_data") : "",
                            out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * The catalogue of all published editions as a DCAT-AP record in JSON-LD.
     *
     * @param wordings one for each language it speaks
     */
    public JsonObject catalogue(List<Wording> wordings) {
        return described(wordings).whole(editions());
    }

    /**
     * The record of one edition.
     *
     * @throws pl.paktometr.comparison.NotPublished unless it is published
     */
    public JsonObject record(TerytCode region, int year, List<Wording> wordings) {
        PublishedEdition edition = comparisons.one(region, year, false);
        return described(wordings)
                .one(new OpenEdition(edition.campaign(), units.region(region).name()));
    }

    private Catalogue described(List<Wording> wordings) {
        return new Catalogue(
                address.root(), terms, installation.sampleData(), offers(), mediaTypes(), wordings);
    }

    private Map<String, String> mediaTypes() {
        return formats.stream()
                .collect(toMap(ExportFormat::name, ExportFormat::mediaType, (one, other) -> one));
    }

    private Pair<?> pair(Offer wanted) {
        return pairs().filter(pair -> pair.offer().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NoSuchReport(wanted.report(), wanted.format()));
    }

    private Stream<? extends Pair<?>> pairs() {
        return reports.stream()
                .flatMap(report -> formats.stream().flatMap(format -> Pair.of(report, format)));
    }
}
