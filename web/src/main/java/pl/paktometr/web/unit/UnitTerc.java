package pl.paktometr.web.unit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.paktometr.unit.TercImport;
import pl.paktometr.unit.TercPreview;
import pl.paktometr.unit.TercProposal;
import pl.paktometr.unit.TercUpload;
import pl.paktometr.web.shared.Messages;
import pl.paktometr.web.shared.Texts;

/** Uploading TERC, seeing what it would change ({@code ?upload=}), and confirming that. */
@Named
@RequestScoped
public class UnitTerc {

    /** A table longer than that is cut; the first import has thousands of new units. */
    private static final int MOST_ROWS = 100;

    @Inject TercImport terc;
    @Inject Messages messages;
    @Inject Texts texts;
    @Inject HttpServletRequest request;

    private @Nullable Part file;
    private @Nullable TercProposal proposal;
    private @Nullable List<TercUpload> latest;

    /** Before anything is shown, so that who may not see it sees nothing of it. */
    public void load() {
        getLatest();
    }

    public String receive() throws IOException {
        if (file == null) {
            throw new IllegalStateException("The field is required");
        }
        try (InputStream content = file.getInputStream()) {
            TercProposal received = terc.receive(content);
            return "/unit/terc.xhtml?faces-redirect=true&upload=" + received.upload().id();
        }
    }

    public String apply() {
        TercProposal applied = terc.apply(number(request.getParameter("upload")));
        messages.done(
                "unit_terc.applied_done",
                applied.upload().stateOn(),
                String.join("; ", summary(applied.preview())));
        return "/unit/terc.xhtml?faces-redirect=true";
    }

    /** What changes, a phrase each, and last what does not. */
    public List<String> summary(TercPreview preview) {
        List<String> phrases = new ArrayList<>();
        addCount(phrases, "unit_terc.new_regions", preview.newRegions());
        addCount(phrases, "unit_terc.renamed_regions", preview.renamedRegions());
        addCount(phrases, "unit_terc.added", preview.added());
        addCount(phrases, "unit_terc.renamed", preview.renamed());
        addCount(phrases, "unit_terc.changed_kind", preview.changedKind());
        addCount(phrases, "unit_terc.moved", preview.moved());
        addCount(phrases, "unit_terc.gone", preview.gone());
        phrases.add(texts.count("unit_terc.unchanged", preview.unchanged()));
        return phrases;
    }

    private void addCount(List<String> phrases, String key, List<?> changes) {
        if (!changes.isEmpty()) {
            phrases.add(texts.count(key, changes.size()));
        }
    }

    public <T> List<T> beginning(List<T> rows) {
        return rows.subList(0, Math.min(rows.size(), MOST_ROWS));
    }

    public int getMostRows() {
        return MOST_ROWS;
    }

    /** None unless one is asked for. */
    public @Nullable TercProposal getProposal() {
        String asked = request.getParameter("upload");
        if (proposal == null && asked != null) {
            proposal = terc.one(number(asked));
        }
        return proposal;
    }

    public List<TercUpload> getLatest() {
        List<TercUpload> uploads = latest;
        if (uploads == null) {
            uploads = terc.latest();
            latest = uploads;
        }
        return uploads;
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
