package pl.paktometr.export.format;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import pl.paktometr.export.Wording;
import pl.paktometr.export.report.Cell;
import pl.paktometr.export.report.Column;
import pl.paktometr.export.report.Sheet;

/** The XML inside an OpenDocument spreadsheet. */
final class OdsXml {
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String VERSION = "1.3";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    /** XML has no place for them. */
    private static final Pattern CONTROL =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /** Of LibreOffice and of Excel. */
    private static final int MOST_ROWS = 1 << 20;

    private final XMLStreamWriter xml;
    private int parts = 1;
    private int rows;

    private OdsXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void meta(String title, String notice, OutputStream out) throws XMLStreamException {
        OdsXml meta = new OdsXml(FACTORY.createXMLStreamWriter(out, "UTF-8"));
        meta.root("document-meta");
        meta.xml.writeNamespace("dc", "http://purl.org/dc/elements/1.1/");
        meta.xml.writeStartElement("office:meta");
        meta.element("dc:title", title);
        meta.element("dc:description", notice);
        meta.end();
    }

    static OdsXml content(OutputStream out) throws XMLStreamException {
        OdsXml content = new OdsXml(FACTORY.createXMLStreamWriter(out, "UTF-8"));
        content.root("document-content");
        content.namespace("table");
        content.namespace("text");
        content.namespace("style");
        content.xml.writeNamespace("number", "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0");
        content.xml.writeNamespace(
                "fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0");
        content.xml.writeStartElement("office:automatic-styles");
        content.style("whole", "number-style", 0);
        content.style("decimal", "number-style", 2);
        content.day();
        content.bold();
        content.xml.writeEndElement();
        content.xml.writeStartElement("office:body");
        content.xml.writeStartElement("office:spreadsheet");
        return content;
    }

    /** A sheet that is full goes on in the next one, which is told apart by a number. */
    void sheet(Sheet<?> sheet, Wording wording) throws XMLStreamException {
        begin(sheet, sheet.name());
        try {
            sheet.forEachRow(
                    cells -> {
                        if (rows == MOST_ROWS) {
                            next(sheet, wording);
                        }
                        row(cells);
                    });
        } catch (Broken broken) {
            throw broken.cause;
        }
        xml.writeEndElement();
        parts = 1;
    }

    private void next(Sheet<?> sheet, Wording wording) {
        try {
            xml.writeEndElement();
            parts++;
            begin(sheet, wording.of("export.sheet.next", sheet.name(), parts));
        } catch (XMLStreamException broken) {
            throw new Broken(broken);
        }
    }

    private void begin(Sheet<?> sheet, String name) throws XMLStreamException {
        rows = 0;
        xml.writeStartElement("table:table");
        xml.writeAttribute("table:name", name);
        if (sheet.header() == Sheet.Header.CODES_AND_LABELS) {
            header(sheet.columns().stream().map(Column::code).toList());
        }
        header(sheet.columns().stream().map(Column::label).toList());
    }

    void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }

    private void root(String name) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("office:" + name);
        xml.writeNamespace("office", OFFICE);
        xml.writeAttribute("office:version", VERSION);
    }

    private void namespace(String name) throws XMLStreamException {
        xml.writeNamespace(name, OFFICE.replace("office", name));
    }

    private void style(String name, String kind, int decimals) throws XMLStreamException {
        xml.writeStartElement("number:" + kind);
        xml.writeAttribute("style:name", name + "-format");
        xml.writeEmptyElement("number:number");
        xml.writeAttribute("number:decimal-places", Integer.toString(decimals));
        xml.writeAttribute("number:min-decimal-places", Integer.toString(decimals));
        xml.writeAttribute("number:min-integer-digits", "1");
        xml.writeEndElement();
        cellStyle(name);
        xml.writeAttribute("style:data-style-name", name + "-format");
        xml.writeEndElement();
    }

    private void day() throws XMLStreamException {
        xml.writeStartElement("number:date-style");
        xml.writeAttribute("style:name", "date-format");
        part("year");
        element("number:text", "-");
        part("month");
        element("number:text", "-");
        part("day");
        xml.writeEndElement();
        cellStyle("date");
        xml.writeAttribute("style:data-style-name", "date-format");
        xml.writeEndElement();
    }

    private void part(String name) throws XMLStreamException {
        xml.writeEmptyElement("number:" + name);
        xml.writeAttribute("number:style", "long");
    }

    private void bold() throws XMLStreamException {
        cellStyle("header");
        xml.writeEmptyElement("style:text-properties");
        xml.writeAttribute("fo:font-weight", "bold");
        xml.writeEndElement();
    }

    private void cellStyle(String name) throws XMLStreamException {
        xml.writeStartElement("style:style");
        xml.writeAttribute("style:name", name);
        xml.writeAttribute("style:family", "table-cell");
    }

    private void header(List<String> texts) throws XMLStreamException {
        rows++;
        xml.writeStartElement("table:table-row");
        for (String text : texts) {
            xml.writeStartElement("table:table-cell");
            xml.writeAttribute("table:style-name", "header");
            content(text);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void row(List<Cell> cells) {
        rows++;
        try {
            xml.writeStartElement("table:table-row");
            for (Cell cell : cells) {
                xml.writeStartElement("table:table-cell");
                cell.writeTo(new Content());
                xml.writeEndElement();
            }
            xml.writeEndElement();
        } catch (XMLStreamException broken) {
            throw new Broken(broken);
        }
    }

    private void content(String text) throws XMLStreamException {
        xml.writeAttribute("office:value-type", "string");
        for (String line : text.split("\n", -1)) {
            element("text:p", line);
        }
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(CONTROL.matcher(text).replaceAll("\uFFFD"));
        xml.writeEndElement();
    }

    /** What is in the cell that has been begun; a text is never taken for a formula here. */
    private class Content implements Cell.Out {

        @Override
        public void text(String text) {
            try {
                content(text);
            } catch (XMLStreamException broken) {
                throw new Broken(broken);
            }
        }

        @Override
        public void number(BigDecimal number, int decimals) {
            value(decimals == 0 ? "whole" : "decimal", "float", "value", number.toPlainString());
        }

        @Override
        public void date(LocalDate date) {
            value("date", "date", "date-value", date.toString());
        }

        private void value(String style, String type, String attribute, String value) {
            try {
                xml.writeAttribute("table:style-name", style);
                xml.writeAttribute("office:value-type", type);
                xml.writeAttribute("office:" + attribute, value);
                element("text:p", value);
            } catch (XMLStreamException broken) {
                throw new Broken(broken);
            }
        }
    }

    /** On its way through what takes no checked exceptions. */
    private static class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final XMLStreamException cause;

        Broken(XMLStreamException cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
