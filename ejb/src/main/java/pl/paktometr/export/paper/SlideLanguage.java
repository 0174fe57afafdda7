package pl.paktometr.export.paper;

import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** Tells every run of a slide its language; POI says American English of each it makes. */
final class SlideLanguage {

    private static final String RUNS =
            "declare namespace a='http://schemas.openxmlformats.org/drawingml/2006/main' .//a:rPr";

    private SlideLanguage() {}

    static void mark(XSLFSheet sheet, String language) {
        for (XmlObject run : sheet.getXmlObject().selectPath(RUNS)) {
            if (run instanceof CTTextCharacterProperties properties) {
                properties.setLang(language);
            } else {
                try (XmlCursor cursor = run.newCursor()) {
                    cursor.setAttributeText(new javax.xml.namespace.QName("lang"), language);
                }
            }
        }
    }
}
