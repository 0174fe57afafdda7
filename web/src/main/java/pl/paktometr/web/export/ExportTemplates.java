package pl.paktometr.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Access;
import pl.paktometr.export.paper.TemplateKind;
import pl.paktometr.export.template.PaperTemplate;
import pl.paktometr.export.template.PaperTemplates;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Units;
import pl.paktometr.web.shared.Messages;
import pl.paktometr.web.shared.Parameter;
import pl.paktometr.web.shared.Texts;

/** The files a region's papers are made after. */
@Named
@RequestScoped
public class ExportTemplates {

    /** More than the largest template, so that the door can say that it is too large. */
    private static final int MOST = 6 * 1024 * 1024;

    @Inject PaperTemplates templates;
    @Inject Access access;
    @Inject Units units;
    @Inject Messages messages;
    @Inject Texts texts;
    @Inject HttpServletRequest request;

    private @Nullable Part file;

    /** Before anything is shown, so that who may not see it sees nothing of it. */
    public void load() {
        getTemplates();
    }

    public List<PaperTemplate> getTemplates() {
        return templates.of(getRegion());
    }

    public String replace() throws IOException {
        if (file == null) {
            throw new IllegalStateException("The field is required");
        }
        String name = Parameter.text(file.getSubmittedFileName());
        TemplateKind kind =
                name.toLowerCase(Locale.ROOT).endsWith(".pptx")
                        ? TemplateKind.PPTX
                        : TemplateKind.DOCX;
        try (InputStream content = file.getInputStream()) {
            templates.replace(
                    getRegion(), kind, name, content.readNBytes(MOST), new SpokenWording(texts));
        }
        messages.done("export_templates.replaced_done", kind.name());
        return page();
    }

    public String reset(PaperTemplate template) {
        templates.reset(getRegion(), template.kind());
        messages.done("export_templates.reset_done", template.kind().name());
        return page();
    }

    /** Where the file itself is. */
    public String address(PaperTemplate template) {
        return request.getContextPath()
                + "/api/v1/regions/%s/paper-templates/%s"
                        .formatted(getRegion(), template.kind().code());
    }

    /** The one asked for by {@code ?region=}, else the caller's own. */
    public TerytCode getRegion() {
        String asked = request.getParameter("region");
        if (asked != null) {
            return TerytCode.of(asked);
        }
        TerytCode own = access.caller().region();
        return own == null ? units.regions().get(0).code() : own;
    }

    public String getRegionName() {
        return units.region(getRegion()).name();
    }

    private String page() {
        return "/export/templates.xhtml?faces-redirect=true&region=" + getRegion();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
