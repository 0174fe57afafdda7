package pl.paktometr.web.export;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Access;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.export.CountryExports;
import pl.paktometr.export.Exports;
import pl.paktometr.export.Offer;
import pl.paktometr.job.Job;
import pl.paktometr.job.JobState;
import pl.paktometr.job.Jobs;
import pl.paktometr.shared.Roles;
import pl.paktometr.unit.Region;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Units;
import pl.paktometr.web.shared.Messages;
import pl.paktometr.web.shared.Once;
import pl.paktometr.web.shared.Parameter;
import pl.paktometr.web.shared.Texts;

/**
 * Every report in every format of one edition, and the visitor's files. Without a region it is the
 * visitor's own or the first, without a year the latest.
 */
@Named
@RequestScoped
public class ExportList {
    @Inject Exports exports;
    @Inject CountryExports countries;
    @Inject ExportJobs exportJobs;
    @Inject Jobs jobs;
    @Inject Campaigns campaigns;
    @Inject Units units;
    @Inject Access access;
    @Inject Texts texts;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private String region = "";
    private String year = "";
    private final Once<List<Job>> own = new Once<>(() -> jobs.own());
    private final Once<List<Campaign>> editions =
            new Once<>(() -> campaigns.ofRegion(regionCode()));
    private final Once<List<ReportRow>> offered =
            new Once<>(() -> rows(exports.offers(regionCode(), getYearNumber())));
    private final Once<List<ReportRow>> ofCountry =
            new Once<>(
                    () ->
                            request.isUserInRole(Roles.ADMINISTRATOR)
                                    ? rows(countries.offers())
                                    : List.of());

    /**
     * A report as the page offers it.
     *
     * @param formats by name
     */
    public record ReportRow(String name, List<String> formats) {
        public String key() {
            return "export.report." + name.replace('-', '_');
        }
    }

    @PostConstruct
    void read() {
        region = Parameter.text(request.getParameter("region"));
        year = Parameter.text(request.getParameter("year"));
    }

    /**
     * @throws pl.paktometr.shared.BusinessRuleBroken for a region that is not the visitor's
     */
    public void load() {
        access.mayReadRegion(regionCode());
    }

    public String order(String report, String format) {
        exportJobs.order(report, format, regionCode(), getYearNumber(), Map.of(), texts);
        messages.done("export_list.ordered");
        return back();
    }

    public String orderCountry(String report, String format) {
        exportJobs.country(new Offer(report, format), texts);
        messages.done("export_list.ordered");
        return back();
    }

    public String cancel(long id) {
        jobs.cancel(id);
        messages.done("export_list.cancelled");
        return back();
    }

    private String back() {
        return "/export/list.xhtml?faces-redirect=true&region=%s&year=%d"
                .formatted(regionCode(), getYearNumber());
    }

    public List<Job> getJobs() {
        return own.get();
    }

    /** How many are being made, so that the page asks again. */
    public long getUnfinished() {
        return own.get().stream().filter(job -> job.state().isUnfinished()).count();
    }

    public boolean isReady(Job job) {
        return job.state() == JobState.READY;
    }

    public List<ReportRow> getReports() {
        return offered.get();
    }

    /** Of all regions and years, for whom they are. */
    public List<ReportRow> getCountryReports() {
        return ofCountry.get();
    }

    private static List<ReportRow> rows(List<Offer> offers) {
        Map<String, List<String>> formats =
                offers.stream()
                        .collect(
                                groupingBy(
                                        Offer::report,
                                        TreeMap::new,
                                        mapping(Offer::format, toList())));
        return formats.entrySet().stream()
                .map(each -> new ReportRow(each.getKey(), each.getValue()))
                .toList();
    }

    public List<Campaign> getCampaigns() {
        return editions.get();
    }

    /** Those whose files the visitor may have, if there is a choice. */
    public List<Region> getRegions() {
        return access.caller().region() == null ? units.regions() : List.of();
    }

    public String getRegionCode() {
        return regionCode().digits();
    }

    public String getRegionName() {
        return units.region(regionCode()).name();
    }

    public int getYearNumber() {
        return year.isEmpty()
                ? editions.get().stream().findFirst().map(Campaign::year).orElse(0)
                : Parameter.year(year);
    }

    private TerytCode regionCode() {
        if (!region.isEmpty()) {
            return TerytCode.of(region);
        }
        @Nullable TerytCode home = access.caller().region();
        return home == null ? units.regions().get(0).code() : home;
    }
}
