package pl.paktometr.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import pl.paktometr.export.Wording;
import pl.paktometr.questionnaire.Area;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.response.ResponseView;

/**
 * Makes the workbook of a response: how to fill it in, a sheet for each area, and two sheets that
 * nobody sees. Locks keep people from breaking it by accident; what they break all the same is
 * noticed when it comes back.
 */
class WorkbookWriting {

    private static final String STAMP = "paktometr";
    private static final String LISTS = "paktometr-listy";
    private static final int HOW_WIDE = 110;
    private static final int WIDTH_OF_A_CHARACTER = 256;

    private final ResponseView response;
    private final Questionnaire questionnaire;
    private final Wording wording;
    private final String notice;

    /**
     * @param notice on every sheet; empty unless the data are invented
     */
    WorkbookWriting(
            ResponseView response, Questionnaire questionnaire, Wording wording, String notice) {
        this.response = response;
        this.questionnaire = questionnaire;
        this.wording = wording;
        this.notice = notice;
    }

    byte[] bytes() {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            write(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(XSSFWorkbook workbook) {
        describe(workbook.getProperties());
        Map<WorkbookLook, XSSFCellStyle> styles = WorkbookLook.all(workbook);
        OfferedLists lists = new OfferedLists(wording.locale());
        how(workbook, styles);
        for (Area area :
                questionnaire.areasFor(response.unit().kind(), response.unit().signatory())) {
            String label = area.code() + ". " + wording.of(area.label());
            XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(label));
            new AreaSheet(sheet, styles, lists, response, wording).write(area, label, unit());
            finish(sheet);
        }
        hidden(workbook, LISTS, lists.rows());
        hidden(workbook, STAMP, Stamp.of(response, questionnaire).rows());
        questionnaire.results().stream()
                .flatMap(result -> result.questions().stream())
                .filter(question -> lists.has(question))
                .forEach(
                        question ->
                                name(
                                        workbook,
                                        OfferedLists.name(question),
                                        lists.range(LISTS, question)));
        name(workbook, "paktometr_rok", "'" + STAMP + "'!$B$3");
        name(workbook, "paktometr_wydanie", "'" + STAMP + "'!$B$4");
        name(workbook, "paktometr_jednostka", "'" + STAMP + "'!$B$5");
        workbook.lockStructure();
        workbook.setActiveSheet(0);
    }

    private void how(XSSFWorkbook workbook, Map<WorkbookLook, XSSFCellStyle> styles) {
        XSSFSheet sheet =
                workbook.createSheet(
                        WorkbookUtil.createSafeSheetName(wording.of("workbook.how.sheet")));
        sheet.setColumnWidth(0, HOW_WIDE * WIDTH_OF_A_CHARACTER);
        List<String> lines =
                List.of(
                        wording.of(questionnaire.title()),
                        unit(),
                        notice,
                        wording.of("workbook.how.fill"),
                        wording.of("workbook.how.choices"),
                        wording.of("workbook.how.not_applicable"),
                        wording.of("workbook.how.numbers"),
                        wording.of("workbook.how.clearing"),
                        wording.of("workbook.how.together"),
                        wording.of("workbook.how.back"),
                        wording.of("workbook.how.locked"),
                        wording.of(
                                "workbook.how.edition", String.valueOf(questionnaire.edition())));
        List<String> filled = lines.stream().filter(line -> !line.isEmpty()).toList();
        for (int i = 0; i < filled.size(); i++) {
            XSSFCell cell = sheet.createRow(i).createCell(0);
            cell.setCellValue(filled.get(i));
            cell.setCellStyle(styles.get(i == 0 ? WorkbookLook.TITLE : WorkbookLook.PLAIN));
        }
        finish(sheet);
    }

    /** gmina wiejska Chmielno, 2026. */
    private String unit() {
        String kind = response.unit().kind().name().toLowerCase(Locale.ROOT);
        return wording.of(
                "workbook.unit",
                wording.of("response.unit." + kind, response.unit().name()),
                response.unit().teryt(),
                String.valueOf(response.campaign().year()));
    }

    private void finish(XSSFSheet sheet) {
        RowHeights.fit(sheet);
        sheet.getHeader().setCenter(notice); // on every printed page
        sheet.getFooter().setLeft(unit().replace("&", "&&"));
        sheet.getFooter().setRight("&P / &N");
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockAutoFilter(false);
    }

    private static void hidden(XSSFWorkbook workbook, String name, List<List<String>> rows) {
        XSSFSheet sheet = workbook.createSheet(name);
        IntStream.range(0, rows.size())
                .forEach(
                        i -> {
                            XSSFRow row = sheet.createRow(i);
                            List<String> cells = rows.get(i);
                            for (int j = 0; j < cells.size(); j++) {
                                row.createCell(j).setCellValue(cells.get(j));
                            }
                        });
        sheet.enableLocking();
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    private static void name(XSSFWorkbook workbook, String name, String range) {
        Name defined = workbook.createName();
        defined.setNameName(name);
        defined.setRefersToFormula(range);
    }

    private void describe(POIXMLProperties properties) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(wording.of(questionnaire.title()) + " – " + unit());
        core.setCreator("Paktometr");
        if (!notice.isEmpty()) {
            core.setDescription(notice);
            core.setKeywords(notice);
        }
    }
}
