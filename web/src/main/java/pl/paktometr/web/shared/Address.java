package pl.paktometr.web.shared;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A local address, path and query as they came from the browser. Its path starts with exactly one
 * slash: two would name another host, and a redirect there would send the visitor away.
 */
record Address(String path, String query) {

    Address {
        path = "/" + path.replaceFirst("^[/\\\\]+", "");
    }

    Address with(String parameter, String value) {
        String pair = parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        return new Address(path, query.isEmpty() ? pair : query + "&" + pair);
    }

    Address without(String parameter) {
        return new Address(
                path,
                Stream.of(query.split("&"))
                        .filter(pair -> !pair.isEmpty() && !pair.split("=", 2)[0].equals(parameter))
                        .collect(Collectors.joining("&")));
    }

    @Override
    public String toString() {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
