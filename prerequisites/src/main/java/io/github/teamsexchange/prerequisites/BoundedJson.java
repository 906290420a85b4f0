package io.github.teamsexchange.prerequisites;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;

/** Reads JSON that anybody may have written; how large it may be is the ports' business. */
final class BoundedJson {

    private BoundedJson() {}

    /**
     * Reads a whole document.
     *
     * @throws JsonException if it is not JSON, or nested too deeply to be an honest one
     */
    static JsonValue read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        } catch (JsonException e) {
            throw e;
        } catch (RuntimeException e) { // the parser's way to say that the nesting is too deep
            throw new JsonException("it is nested too deeply", e);
        }
    }
}
