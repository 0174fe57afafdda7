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

/** Exports as jobs, with texts of their own: those of a request end with it. */
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
        Texts own = new Texts(texts.locale());
        return jobs.start(
                new JobOrder(
                        own.of(
                                "export_list.job",
                                own.of("export.report." + report.replace('-', '_')),
                                region.digits(),
                                Integer.toString(year),
                                format.toUpperCase(Locale.ROOT)),
                        "/export/list.xhtml?region=%s&year=%d".formatted(region, year),
                        export.fileName(),
                        export.mediaType(),
                        own::message),
                (out, progress) -> exports.write(export, new SpokenWording(own), progress, out));
    }

    /** As {@link #order}, of all regions and years. */
    public Job country(Offer wanted, Texts texts) {
        CountryExport export = countries.one(wanted);
        Texts own = new Texts(texts.locale());
        return jobs.start(
                new JobOrder(
                        own.of(
                                "export_list.country_job",
                                own.of("export.report." + wanted.report().replace('-', '_')),
                                wanted.format().toUpperCase(Locale.ROOT)),
                        "/export/list.xhtml",
                        export.fileName(),
                        export.mediaType(),
                        own::message),
                (out, progress) -> countries.write(wanted, new SpokenWording(own), progress, out));
    }
}
