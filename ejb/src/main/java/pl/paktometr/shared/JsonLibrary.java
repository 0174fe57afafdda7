package pl.paktometr.shared;

import jakarta.json.spi.JsonProvider;

/** Looked up once: {@link jakarta.json.Json} looks it up for every object it begins. */
public final class JsonLibrary {
    public static final JsonProvider JSON = JsonProvider.provider();

    private JsonLibrary() {}
}
