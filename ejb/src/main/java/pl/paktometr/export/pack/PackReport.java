package pl.paktometr.export.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import pl.paktometr.export.committee.CommitteeReport;
import pl.paktometr.export.format.ExportFormat;
import pl.paktometr.export.format.ExportFormat.Document;
import pl.paktometr.export.format.Xlsx;
import pl.paktometr.export.paper.Docx;
import pl.paktometr.export.paper.Paper;
import pl.paktometr.export.paper.Pdf;
import pl.paktometr.export.paper.Pptx;
import pl.paktometr.export.paper.Table;
import pl.paktometr.export.report.CampaignReport;
import pl.paktometr.export.report.Order;
import pl.paktometr.export.report.Report;
import pl.paktometr.shared.Progress;

/**
 * Everything for a session at once: the committee's paper in its three forms, the numbers of its
 * tables, and the workbook of the edition. Chosen as the paper is.
 */
@ApplicationScoped
public class PackReport implements Report<Pack> {

    private static final String BUILD = "/META-INF/maven/pl.paktometr/paktometr-ejb/pom.properties";

    @Inject CommitteeReport committee;
    @Inject CampaignReport campaign;
    @Inject Docx docx;
    @Inject Pptx pptx;
    @Inject Pdf pdf;
    @Inject Xlsx xlsx;

    @Override
    public String name() {
        return "pack";
    }

    @Override
    public Class<Pack> makes() {
        return Pack.class;
    }

    @Override
    public String title(Order order) {
        return committee.title(order);
    }

    @Override
    public Pack content(Order order) {
        // the paper is a small part of the work
        Order paperOrder =
                new Order(order.campaign(), order.choices(), order.wording(), Progress.UNHEARD);
        Paper paper = committee.content(paperOrder);
        List<Table> tables = paper.tables();
        List<Pack.Part> parts = new ArrayList<>();
        for (ExportFormat<Paper> format : List.of(pptx, docx, pdf)) {
            parts.add(
                    new Pack.Part(
                            file(order, "committee." + format.name()),
                            (notice, out) ->
                                    format.write(
                                            new Document<>(
                                                    title(order), notice, order.wording(), paper),
                                            out)));
        }
        parts.add(
                new Pack.Part(
                        file(order, "campaign.xlsx"),
                        (notice, out) ->
                                xlsx.write(
                                        new Document<>(
                                                campaign.title(paperOrder),
                                                notice,
                                                order.wording(),
                                                campaign.content(paperOrder)),
                                        out)));
        for (int i = 0; i < tables.size(); i++) {
            TableCsv csv = new TableCsv(i + 1, tables.get(i));
            parts.add(new Pack.Part("data/" + csv.name(), (notice, out) -> csv.write(out)));
        }
        return Pack.of(order.campaign(), version(), telling(parts, order.progress()));
    }

    private static List<Pack.Part> telling(List<Pack.Part> parts, Progress progress) {
        List<Pack.Part> told = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Pack.Part part = parts.get(i);
            int done = i;
            told.add(
                    new Pack.Part(
                            part.name(),
                            (notice, out) -> {
                                progress.at(done, parts.size());
                                part.content().write(notice, out);
                            }));
        }
        return told;
    }

    private static String file(Order order, String name) {
        return "paktometr-%s-%d-%s"
                .formatted(order.campaign().region(), order.campaign().year(), name);
    }

    private static String version() {
        try (InputStream build = PackReport.class.getResourceAsStream(BUILD)) {
            Properties named = new Properties();
            if (build != null) {
                named.load(build);
            }
            return named.getProperty("version", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
