package pl.paktometr.export;

import static java.util.Comparator.comparing;
import static pl.paktometr.shared.Roles.ADMINISTRATOR;
import static pl.paktometr.shared.Roles.ANALYST;
import static pl.paktometr.shared.Roles.COMMITTEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.paktometr.account.Access;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.export.format.ExportFormat;
import pl.paktometr.export.report.Order;
import pl.paktometr.export.report.Report;
import pl.paktometr.shared.Deed;
import pl.paktometr.shared.Installation;
import pl.paktometr.shared.Progress;
import pl.paktometr.unit.TerytCode;

/** Door to every report in every format. */
@Stateless
@RolesAllowed({ADMINISTRATOR, ANALYST, COMMITTEE})
public class Exports {
    @Inject @Any Instance<Report<?>> reports;
    @Inject @Any Instance<ExportFormat<?>> formats;
    @Inject Campaigns campaigns;
    @Inject Access access;
    @Inject Installation installation;
    @Inject Event<Deed> deeds;

    /** Every report that can be made of that edition, in every format that writes it, by name. */
    public List<Offer> offers(TerytCode region, int year) {
        access.mayReadRegion(region);
        Campaign campaign = campaigns.one(region, year);
        return pairs().filter(pair -> pair.report().suits(campaign))
                .map(Pair::offer)
                .sorted(comparing(Offer::report).thenComparing(Offer::format))
                .toList();
    }

    /**
     * Refuses what cannot be had, before the first byte is on its way.
     *
     * @throws NoSuchReport if there is no such report, or not in that format
     */
    public Export one(
            String report, String format, TerytCode region, int year, Map<String, String> choices) {
        access.mayReadRegion(region);
        campaigns.mayShowUnits(region);
        campaigns.one(region, year);
        Pair<?> pair = pair(new Offer(report, format));
        String name =
                "paktometr-%s-%d-%s.%s"
                        .formatted(region, year, pair.report().name(), pair.format().extension());
        return new Export(
                report,
                format,
                region,
                year,
                Map.copyOf(choices),
                installation.sampleData() ? "dane-przykladowe-" + name : name,
                pair.format().mediaType());
    }

    /**
     * Writes the export as the data stand now; leaves the stream open.
     *
     * @throws UncheckedIOException if the stream takes no more
     */
    public void write(Export export, Wording wording, Progress progress, OutputStream out) {
        access.mayReadRegion(export.region());
        campaigns.mayShowUnits(export.region());
        deeds.fire(
                Deed.inRegion(
                        Deed.Kind.EXPORTED,
                        export.region().digits(),
                        "%d %s.%s".formatted(export.year(), export.report(), export.format())));
        Campaign campaign = campaigns.one(export.region(), export.year());
        try {
            pair(new Offer(export.report(), export.format()))
                    .write(
                            new Order(campaign, export.choices(), wording, progress),
                            installation.sampleData() ? wording.of("export.sample_data") : "",
                            out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
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
