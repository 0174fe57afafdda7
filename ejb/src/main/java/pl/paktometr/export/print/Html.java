package pl.paktometr.export.print;

import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An element under construction; texts become text nodes, so whatever they say stays a text. */
public record Html(Element element) {

    public static Html root(String language) {
        try {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            Element html = document.createElement("html");
            html.setAttribute("lang", language);
            document.appendChild(html);
            return new Html(html);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java platform makes documents", e);
        }
    }

    public Document document() {
        return element.getOwnerDocument();
    }

    /** A new last child, returned to be filled. */
    public Html in(String tag) {
        return new Html((Element) element.appendChild(document().createElement(tag)));
    }

    public Html in(String tag, Map<String, String> attributes) {
        Html child = in(tag);
        attributes.forEach(child.element::setAttribute);
        return child;
    }

    /** A new last child with a text and nothing else in it. */
    public Html add(String tag, String text) {
        return in(tag).text(text);
    }

    public Html add(String tag, Map<String, String> attributes, String text) {
        return in(tag, attributes).text(text);
    }

    /** The same element with a text at its end; what no page can show is shown as �. */
    public Html text(String text) {
        element.appendChild(document().createTextNode(Typography.printable(text)));
        return this;
    }
}
