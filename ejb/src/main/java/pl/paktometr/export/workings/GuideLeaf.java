package pl.paktometr.export.workings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import pl.paktometr.export.Wording;

/** How to read the workbook, and whether it agrees with what is stored. */
class GuideLeaf {
    private static final List<String> PARAGRAPHS =
            List.of("what", "change", "absences", "base", "names", "rounding", "years", "sorting");

    private static final int WIDTH = 100;

    private final Leaf leaf;
    private final XSSFSheet sheet;
    private final Workings workings;
    private final Wording wording;
    private int row;

    GuideLeaf(Leaf leaf, XSSFSheet sheet, Workings workings, Wording wording) {
        this.leaf = leaf;
        this.sheet = sheet;
        this.workings = workings;
        this.wording = wording;
    }

    void write(String title, String notice, List<Tab> tabs) {
        leaf.width(0, 34);
        leaf.width(1, WIDTH);
        leaf.printOnOnePageAcross();
        leaf.text(row++, 0, title, Look.TITLE);
        if (!notice.isEmpty()) {
            leaf.text(row, 0, notice, Look.CODE);
            leaf.text(row++, 1, wording.of("export.sample_data_meaning"), Look.WRAPPED);
        }
        leaf.text(
                row++,
                1,
                wording.of(
                        "export.method.edition",
                        workings.campaign().region().digits(),
                        Integer.toString(workings.campaign().year()),
                        workings.questionnaire().edition(),
                        workings.questionnaire().method()),
                Look.WRAPPED);
        row++;
        agreement();
        row++;
        for (String paragraph : PARAGRAPHS) {
            String key = "export.workings.guide." + paragraph;
            leaf.text(row, 0, wording.of(key), Look.CODE);
            leaf.paragraph(row++, 1, wording.of(key + ".text"), WIDTH);
        }
        row++;
        tabs.forEach(this::link);
    }

    private void agreement() {
        long stored = workings.units().stream().filter(each -> each.stored().isPresent()).count();
        leaf.text(row, 0, wording.of("export.workings.guide.units"), Look.CODE);
        formula("COUNTIFS(%s,1)".formatted(Named.answers(AnswersLeaf.COUNTS)), stored, Look.WHOLE);
        leaf.text(row, 0, wording.of("export.workings.guide.worst"), Look.CODE);
        formula("MAX(%s)".formatted(Named.scores("check")), 0, Look.POINTS);
    }

    private void formula(String formula, long now, Look look) {
        leaf.formula(row++, 1, formula, Optional.of(BigDecimal.valueOf(now)), look);
    }

    private void link(Tab tab) {
        String name = tab.in(wording);
        leaf.text(row, 0, name, Look.CODE);
        leaf.text(row, 1, wording.of(tab.key() + ".meaning"), Look.WRAPPED);
        Hyperlink link =
                sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + name + "'!A1");
        sheet.getRow(row++).getCell(0).setHyperlink(link);
    }
}
