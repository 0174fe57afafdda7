package pl.paktometr.web.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.paktometr.boundary.BoundaryImport;
import pl.paktometr.boundary.BoundaryPreview;
import pl.paktometr.boundary.BoundaryState;
import pl.paktometr.boundary.LeftOut;
import pl.paktometr.unit.County;
import pl.paktometr.web.shared.Messages;
import pl.paktometr.web.shared.Parameter;
import pl.paktometr.web.shared.Texts;

/**
 * The borders there are; uploading others, seeing what becomes of the file ({@code ?upload=}), and
 * confirming that.
 */
@Named
@RequestScoped
public class BoundaryBorders {

    /** A table longer than that is cut. */
    private static final int MOST_ROWS = 100;

    private static final String PAGE = "/boundary/borders.xhtml?faces-redirect=true";

    @Inject BoundaryImport borders;
    @Inject Messages messages;
    @Inject Texts texts;
    @Inject HttpServletRequest request;

    private @Nullable Part file;
    private @Nullable BoundaryPreview preview;
    private @Nullable BoundaryState state;

    /** Before anything is shown, so that who may not see it sees nothing of it. */
    public void load() {
        getState();
    }

    public String receive() throws IOException {
        if (file == null) {
            throw new IllegalStateException("The field is required");
        }
        try (InputStream content = file.getInputStream()) {
            BoundaryPreview received =
                    borders.receive(Parameter.text(file.getSubmittedFileName()), content);
            return PAGE + "&upload=" + received.upload().id();
        }
    }

    public String apply() {
        BoundaryPreview applied = borders.apply(number(request.getParameter("upload")));
        messages.done(
                "boundary_borders.applied_done",
                texts.count("boundary_borders.found", applied.found().size(), applied.counties()));
        return PAGE;
    }

    public String remove() {
        borders.removeAll();
        messages.done("boundary_borders.removed_done");
        return PAGE;
    }

    /** None unless one is asked for. */
    public @Nullable BoundaryPreview getPreview() {
        String asked = request.getParameter("upload");
        if (preview == null && asked != null) {
            preview = borders.one(number(asked));
        }
        return preview;
    }

    public BoundaryState getState() {
        BoundaryState known = state;
        if (known == null) {
            known = borders.state();
            state = known;
        }
        return known;
    }

    public String why(LeftOut leftOut) {
        return texts.message(leftOut.why());
    }

    public String names(List<County> counties) {
        return counties.stream()
                .map(county -> "%s (%s)".formatted(county.name(), county.code()))
                .collect(Collectors.joining(", "));
    }

    public <T> List<T> beginning(List<T> rows) {
        return rows.subList(0, Math.min(rows.size(), MOST_ROWS));
    }

    public int getMostRows() {
        return MOST_ROWS;
    }

    /** In thousands, as files are measured. */
    public long kilobytes(int bytes) {
        return Math.round(bytes / 1000.0);
    }

    /** What is no number at all is the number of no upload. */
    private static long number(String asked) {
        return asked.matches("[0-9]{1,18}") ? Long.parseLong(asked) : 0;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
