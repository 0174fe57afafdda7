package pl.paktometr.export.paper;

import java.util.Locale;

/** What papers can be made after. */
public enum TemplateKind {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation");

    private final String mediaType;

    TemplateKind(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As in addresses and at the end of a file's name. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    /** How such a file calls its main part. */
    String mainPart() {
        return mediaType + ".main+xml";
    }
}
