package pl.paktometr.export;

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
import pl.paktometr.account.Access;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.export.format.ExportFormat;
import pl.paktometr.export.report.Report;
import pl.paktometr.shared.Deed;
import pl.paktometr.shared.Installation;
import pl.paktometr.unit.TerytCode;

/** Door to every report in every format. */
@Stateless
@RolesAllowed({ADMINISTRATOR, ANALYST, COMMITTEE})
public class Exports {
    @Inject @Any Instance<Report> reports;
    @Inject @Any Instance<ExportFormat> formats;
    @Inject Campaigns campaigns;
    @Inject Access access;
    @Inject Installation installation;
    @Inject Event<Deed> deeds;

    /** The names of the formats; there is every report in each. */
    public List<String> formats() {
        return formats.stream().map(ExportFormat::name).sorted().toList();
    }

    /**
     * Refuses what cannot be had, before the first byte is on its way.
     *
     * @throws NoSuchReport if there is no such report or format
     */
    public Export one(String report, String format, TerytCode region, int year) {
        access.mayReadRegion(region);
        campaigns.mayShowUnits(region);
        campaigns.one(region, year);
        String name =
                "paktometr-%s-%d-%s.%s"
                        .formatted(region, year, report(report, format).name(), format);
        return new Export(
                report,
                format,
                region,
                year,
                installation.sampleData() ? "dane-przykladowe-" + name : name,
                format(report, format).mediaType());
    }

    /**
     * Writes the export as the data stand now; leaves the stream open.
     *
     * @throws UncheckedIOException if the stream takes no more
     */
    public void write(Export export, Wording wording, OutputStream out) {
        access.mayReadRegion(export.region());
        campaigns.mayShowUnits(export.region());
        deeds.fire(
                Deed.inRegion(
                        Deed.Kind.EXPORTED,
                        export.region().digits(),
                        "%d %s.%s".formatted(export.year(), export.report(), export.format())));
        Campaign campaign = campaigns.one(export.region(), export.year());
        Report report = report(export.report(), export.format());
        ExportFormat.Document document =
                new ExportFormat.Document(
                        report.title(campaign, wording),
                        installation.sampleData() ? wording.of("export.sample_data") : "",
                        report.sheets(campaign, wording));
        try {
            format(export.report(), export.format()).write(document, out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Report report(String name, String format) {
        return reports.stream()
                .filter(report -> report.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchReport(name, format));
    }

    private ExportFormat format(String report, String name) {
        return formats.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchReport(report, name));
    }
}
