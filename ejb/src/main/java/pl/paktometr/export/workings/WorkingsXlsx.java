package pl.paktometr.export.workings;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import pl.paktometr.campaign.Ranking;
import pl.paktometr.export.Wording;
import pl.paktometr.export.format.ExportFormat;

/**
 * The workbook of Excel and LibreOffice, with formulas that both of them compute. Large sheets go
 * to disk as they are written; those with pictures stay in memory.
 */
@ApplicationScoped
public class WorkingsXlsx implements ExportFormat<Workings> {
    private static final int ROWS_IN_MEMORY = 100;

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public Class<Workings> takes() {
        return Workings.class;
    }

    @Override
    public void write(Document<Workings> document, OutputStream out) throws IOException {
        try (XSSFWorkbook pictures = new XSSFWorkbook()) {
            List<Tab> tabs = tabs(document.content());
            tabs.forEach(tab -> pictures.createSheet(tab.in(document.wording())));
            try (SXSSFWorkbook book = new SXSSFWorkbook(pictures, ROWS_IN_MEMORY, true)) {
                book.setZip64Mode(Zip64Mode.AsNeeded);
                book.setForceFormulaRecalculation(true);
                describe(document, pictures.getProperties());
                new Sheets(document, book, Look.all(book)).write(tabs);
                book.write(out);
            }
        }
    }

    private static List<Tab> tabs(Workings workings) {
        boolean places = workings.campaign().ranking() != Ranking.NONE;
        return Stream.of(Tab.values()).filter(tab -> places || tab != Tab.RANKING).toList();
    }

    private static void describe(Document<?> document, POIXMLProperties properties) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(document.title());
        core.setCreator("Paktometr");
        if (!document.notice().isEmpty()) {
            core.setDescription(document.notice());
            core.setKeywords(document.notice());
        }
    }

    /** Names come before whoever calls by them, so the order of writing is not that of the tabs. */
    private record Sheets(
            Document<Workings> document, SXSSFWorkbook book, Map<Look, CellStyle> styles) {

        void write(List<Tab> tabs) {
            Workings workings = document.content();
            Wording wording = document.wording();
            tabs.forEach(this::warn);
            new RulesLeaf(leaf(Tab.RULES), workings.questionnaire(), wording).write();
            AnswersLeaf answers = new AnswersLeaf(leaf(Tab.ANSWERS), workings, wording);
            answers.write();
            RowOfUnit units = new RowOfUnit(wording);
            PartsLeaf parts = new PartsLeaf(leaf(Tab.PARTS), answers, units, workings, wording);
            parts.write();
            ScoresLeaf scores =
                    new ScoresLeaf(leaf(Tab.SCORES), answers, parts, units, workings, wording);
            scores.write();
            CountiesLeaf counties = new CountiesLeaf(leaf(Tab.COUNTIES), workings, wording);
            counties.write();
            TrendLeaf trend = new TrendLeaf(leaf(Tab.TREND), workings, counties, wording);
            trend.write();
            new ProfileLeaf(
                            drawn(Tab.PROFILE),
                            sheet(Tab.PROFILE),
                            workings,
                            counties,
                            scores,
                            trend,
                            wording)
                    .write();
            if (tabs.contains(Tab.RANKING)) {
                new RankingLeaf(drawn(Tab.RANKING), sheet(Tab.RANKING), workings, counties, wording)
                        .write();
            }
            new GuideLeaf(drawn(Tab.GUIDE), sheet(Tab.GUIDE), workings, wording)
                    .write(document.title(), document.notice(), tabs.subList(1, tabs.size()));
        }

        private void warn(Tab tab) {
            sheet(tab).getHeader().setCenter(document.notice()); // on every printed page
        }

        private Leaf leaf(Tab tab) {
            return new Leaf(book.getSheet(tab.in(document.wording())), styles);
        }

        private Leaf drawn(Tab tab) {
            return new Leaf(sheet(tab), styles);
        }

        private XSSFSheet sheet(Tab tab) {
            return book.getXSSFWorkbook().getSheet(tab.in(document.wording()));
        }
    }
}
