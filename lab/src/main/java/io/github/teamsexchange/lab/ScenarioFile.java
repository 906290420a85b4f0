package io.github.teamsexchange.lab;

import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.lab.deployment.Deployment;
import io.github.teamsexchange.lab.deployment.JsonPart;
import io.github.teamsexchange.lab.deployment.JsonText;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads a scenario file: a whole one, or what differs from one that comes with the lab. */
final class ScenarioFile {

    private static final String BASE = "base";

    private final JsonObject document;
    private final JsonPart root;

    private ScenarioFile(JsonObject document, String source) {
        this.document = document;
        this.root = JsonPart.root(document, source)
                .only("name", "description", "cause", BASE, "asOf", "mailboxes", "settings", "deployment", "expect");
    }

    static Scenario load(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        }
    }

    static Scenario parse(String json) {
        try (InputStream in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))) {
            return read(in, "scenario");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Scenario read(InputStream in, String source) throws IOException {
        return new Scenario(new ScenarioFile(merged(JsonText.read(in, source), source), source));
    }

    JsonObject document() {
        return document;
    }

    Scenario.Title title() {
        return new Scenario.Title(
                root.required("name").text(),
                root.required("description").text(),
                root.optional("cause").map(JsonPart::text).orElse(""),
                root.optional("asOf").map(ScenarioFile::instant));
    }

    Deployment deployment() {
        return Deployment.read(root.required("deployment"));
    }

    Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        members("settings").forEach((key, value) -> settings.put(key, value.text()));
        return settings;
    }

    Map<IssueType, Mailbox> mailboxes() {
        return byIssue("mailboxes", ScenarioFile::mailbox);
    }

    Map<IssueType, Expectation> expectations() {
        return byIssue("expect", Expectation::read);
    }

    /** RFC 7396: members replace, null removes, arrays are replaced as a whole. */
    private static JsonObject merged(JsonObject own, String source) {
        Optional<JsonPart> base = JsonPart.root(own, source).optional(BASE);
        if (base.isEmpty()) {
            return own;
        }
        JsonObject whole = BuiltInScenarios.named(base.get().text()).document();
        JsonObject nameless = Json.createObjectBuilder(whole)
                .remove("name")
                .remove("description")
                .remove("cause")
                .build();
        JsonObject patched = Json.createMergePatch(own).apply(nameless).asJsonObject();
        return Json.createObjectBuilder(patched).remove(BASE).build();
    }

    private Map<String, JsonPart> members(String name) {
        return root.optional(name).map(JsonPart::members).orElse(Map.of());
    }

    private <T> Map<IssueType, T> byIssue(String name, Function<JsonPart, T> reader) {
        Map<IssueType, T> values = new EnumMap<>(IssueType.class);
        members(name).forEach((issue, part) -> values.put(issue(issue, part), reader.apply(part)));
        return values;
    }

    private static IssueType issue(String name, JsonPart part) {
        try {
            return IssueType.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw part.wrong("'" + name + "' is no issue; DELEGATION, CALENDAR_APP or PRESENCE");
        }
    }

    private static Mailbox mailbox(JsonPart part) {
        part.only("address", "delegate");
        try {
            Mailbox mailbox = Mailbox.of(part.required("address").text());
            Optional<JsonPart> delegate = part.optional("delegate");
            return delegate.isPresent() ? mailbox.delegatedTo(delegate.get().text()) : mailbox;
        } catch (IllegalArgumentException e) {
            throw part.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static Instant instant(JsonPart part) {
        try {
            return Instant.parse(part.text());
        } catch (DateTimeParseException e) {
            throw part.wrong("'" + part.text() + "' is no instant such as 2026-11-24T10:00:00Z");
        }
    }
}
