package pl.paktometr.export.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** The pictures of one PDF, drawn when the page comes to them: lines and letters, no pixels. */
class Pictures implements FSObjectDrawer {

    static final String TYPE = "application/x-paktometr-picture";
    static final String NUMBER = "data-number";

    private final List<Picture> all = new ArrayList<>();

    /** Draws itself in the pixels of style sheets, 96 an inch. */
    interface Picture {
        void draw(Graphics2D graphics, Rectangle2D room);
    }

    /** The number by which the page asks for it. */
    String add(Picture picture) {
        all.add(picture);
        return Integer.toString(all.size() - 1);
    }

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Picture picture = all.get(Integer.parseInt(element.getAttribute(NUMBER)));
        device.drawWithGraphics(
                (float) x,
                (float) y,
                (float) width / dotsPerPixel,
                (float) height / dotsPerPixel,
                graphics ->
                        picture.draw(
                                graphics,
                                new Rectangle2D.Double(
                                        0, 0, width / dotsPerPixel, height / dotsPerPixel)));
        return Map.of();
    }
}
