package pl.paktometr.export.paper;

import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** Tells every run of a slide its language; POI says American English of each it makes. */
final class SlideLanguage {

    private static final String NAMES =
            "declare namespace a='http://schemas.openxmlformats.org/drawingml/2006/main' ";
    private static final List<String> RUNS = List.of(NAMES + ".//a:rPr", NAMES + ".//a:endParaRPr");

    private SlideLanguage() {}

    static void mark(XSLFSheet sheet, String language) {
        for (String runs : RUNS) {
            for (XmlObject run : sheet.getXmlObject().selectPath(runs)) {
                ((CTTextCharacterProperties) run).setLang(language);
            }
        }
    }
}
