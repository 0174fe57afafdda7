package pl.paktometr.web.export;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import pl.paktometr.export.CountryExport;
import pl.paktometr.export.CountryExports;
import pl.paktometr.export.Export;
import pl.paktometr.export.Exports;
import pl.paktometr.export.Offer;
import pl.paktometr.job.Job;
import pl.paktometr.job.JobOrder;
import pl.paktometr.job.Jobs;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.web.shared.Texts;

/** Exports as jobs. */
@Dependent
public class ExportJobs {
    @Inject Exports exports;
    @Inject CountryExports countries;
    @Inject Jobs jobs;

    /**
     * Orders one; what it may not hold is refused at once.
     *
     * @param texts of the language it is to be in
     */
    public Job order(
            String report,
            String format,
            TerytCode region,
            int year,
            Map<String, String> choices,
            Texts texts) {
        Export export = exports.one(report, format, region, year, choices);
        SpokenWording wording = new SpokenWording(texts);
        return jobs.start(
                new JobOrder(
                        texts.of(
                                "export_list.job",
                                texts.of("export.report." + report.replace('-', '_')),
                                region.digits(),
                                Integer.toString(year),
                                format.toUpperCase(Locale.ROOT)),
                        "/export/list.xhtml?region=%s&year=%d".formatted(region, year),
                        export.fileName(),
                        export.mediaType(),
                        texts::message),
                (out, progress) -> exports.write(export, wording, progress, out));
    }

    /** As {@link #order}, of all regions and years. */
    public Job country(Offer wanted, Texts texts) {
        CountryExport export = countries.one(wanted);
        SpokenWording wording = new SpokenWording(texts);
        return jobs.start(
                new JobOrder(
                        texts.of(
                                "export_list.country_job",
                                texts.of("export.report." + wanted.report().replace('-', '_')),
                                wanted.format().toUpperCase(Locale.ROOT)),
                        "/export/list.xhtml",
                        export.fileName(),
                        export.mediaType(),
                        texts::message),
                (out, progress) -> countries.write(wanted, wording, progress, out));
    }
}
