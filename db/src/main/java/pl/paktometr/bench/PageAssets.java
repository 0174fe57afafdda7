package pl.paktometr.bench;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a page makes a browser load: scripts, sheets of style, pictures. */
final class PageAssets {
    private static final Pattern TAG =
            Pattern.compile("<(?:script|img)\\b[^>]*\\bsrc=\"([^\"#]+)\"|<link\\b([^>]*)>");
    private static final Pattern LOADED = Pattern.compile("\\brel=\"[^\"]*(?:stylesheet|icon)");
    private static final Pattern ADDRESS = Pattern.compile("\\bhref=\"([^\"]+)\"");

    private PageAssets() {}

    /** Their addresses on the same site, each once. */
    static List<String> of(String html) {
        return TAG.matcher(html)
                .results()
                .flatMap(
                        tag ->
                                tag.group(1) != null
                                        ? Stream.of(tag.group(1))
                                        : linked(tag.group(2)))
                .map(address -> address.replace("&amp;", "&"))
                .filter(address -> !address.startsWith("data:"))
                .distinct()
                .toList();
    }

    private static Stream<String> linked(String attributes) {
        return LOADED.matcher(attributes).find()
                ? ADDRESS.matcher(attributes).results().map(found -> found.group(1))
                : Stream.empty();
    }
}
