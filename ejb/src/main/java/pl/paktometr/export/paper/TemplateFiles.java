package pl.paktometr.export.paper;

import org.jspecify.annotations.Nullable;

/**
 * The files whose styles, layouts and logo a paper takes over.
 *
 * @param docx null for the product's own
 * @param pptx null for the product's own
 */
@SuppressWarnings("ArrayRecordComponent") // handed through, never compared
public record TemplateFiles(byte @Nullable [] docx, byte @Nullable [] pptx) {

    public static final TemplateFiles BUILT_IN = new TemplateFiles(null, null);
}
