package pl.paktometr.export;

import static java.util.Comparator.comparing;
import static pl.paktometr.shared.Roles.ADMINISTRATOR;

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
import java.util.stream.Stream;
import pl.paktometr.account.Access;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.export.format.ExportFormat;
import pl.paktometr.export.report.CountryData;
import pl.paktometr.export.report.Sheets;
import pl.paktometr.shared.Deed;
import pl.paktometr.shared.Installation;
import pl.paktometr.shared.Progress;

/** Door to the answers of all regions and years at once, as data. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class CountryExports {
    private static final String WIDE = "country-wide";
    private static final String LONG = "country-long";

    @Inject @Any Instance<ExportFormat<Sheets>> formats;
    @Inject CountryData data;
    @Inject Campaigns campaigns;
    @Inject Access access;
    @Inject Installation installation;
    @Inject Event<Deed> deeds;

    /** {@value #WIDE} has a row for each submission, {@value #LONG} one for each answer. */
    public List<Offer> offers() {
        return formats.stream()
                .flatMap(
                        format -> Stream.of(LONG, WIDE).map(name -> new Offer(name, format.name())))
                .sorted(comparing(Offer::report).thenComparing(Offer::format))
                .toList();
    }

    /**
     * Refuses what cannot be had, before the first byte is on its way.
     *
     * @throws NoSuchReport if there is no such report, or not in that format
     * @throws pl.paktometr.campaign.ResponseWithheld where a region keeps single units back
     */
    public CountryExport one(Offer wanted) {
        readable();
        ExportFormat<Sheets> format = format(wanted);
        String name = "paktometr-PL-%s.%s".formatted(wanted.report(), format.extension());
        return new CountryExport(
                wanted,
                installation.sampleData() ? "dane-przykladowe-" + name : name,
                format.mediaType());
    }

    /** Writes the answers as they stand now; leaves the stream open. */
    public void write(Offer wanted, Wording wording, Progress progress, OutputStream out) {
        List<Campaign> all = readable();
        ExportFormat<Sheets> format = format(wanted);
        deeds.fire(
                Deed.of(
                        Deed.Kind.EXPORTED,
                        "PL %s.%s".formatted(wanted.report(), wanted.format())));
        Sheets sheets =
                wanted.report().equals(WIDE)
                        ? data.wide(all, wording, progress)
                        : data.lengthwise(all, wording, progress);
        try {
            format.write(
                    new ExportFormat.Document<>(
                            wording.of("export.country.title"),
                            installation.sampleData() ? wording.of("export.sample_data") : "",
                            wording,
                            sheets),
                    out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<Campaign> readable() {
        access.mayReadCountry();
        List<Campaign> all = campaigns.everywhere();
        all.stream().map(Campaign::region).distinct().forEach(campaigns::mayShowUnits);
        return all;
    }

    private ExportFormat<Sheets> format(Offer wanted) {
        return formats.stream()
                .filter(format -> offers().contains(wanted))
                .filter(format -> format.name().equals(wanted.format()))
                .findFirst()
                .orElseThrow(() -> new NoSuchReport(wanted.report(), wanted.format()));
    }
}
