package pl.paktometr.spreadsheet;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;

/** XML in which nothing refers to anything outside, nor to itself. */
final class SafeXml {

    static final SAXParserFactory PARSERS = parsers();

    private SafeXml() {}

    private static SAXParserFactory parsers() {
        try {
            SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            // without a document type there are no entities, so none that explode or fetch
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return parsers;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("Every Java platform knows these features", e);
        }
    }
}
