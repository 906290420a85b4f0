package io.github.teamsexchange.prerequisites;

import io.github.teamsexchange.prerequisites.facts.PublishedService;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What was published on the day that this software's authors looked last; its sources stand in the check's page.
 *
 * @param date that day, as the publisher gives it
 * @param prefixes by service
 */
record EndpointsSnapshot(LocalDate date, Map<PublishedService, List<String>> prefixes) {

    /** The only cloud whose addresses came along. */
    static final String INSTANCE = "Worldwide";

    static EndpointsSnapshot read() {
        JsonObject document = BoundedJson.read(text()).asJsonObject();
        return new EndpointsSnapshot(
                LocalDate.parse(document.getString("published")),
                EndpointsDocument.read(document.getJsonArray("endpoints"), INSTANCE));
    }

    private static String text() {
        try (InputStream in =
                Objects.requireNonNull(EndpointsSnapshot.class.getResourceAsStream("endpoints-worldwide.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
