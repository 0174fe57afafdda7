package pl.paktometr.spreadsheet;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What is said once for the whole workbook. */
class WorkbookFacts extends DefaultHandler {

    private boolean since1904;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("workbookPr")) {
            String said = attributes.getValue("date1904");
            since1904 = "1".equals(said) || "true".equals(said);
        }
    }

    /** Whether its days are counted as Excel for the Mac once did. */
    boolean since1904() {
        return since1904;
    }
}
