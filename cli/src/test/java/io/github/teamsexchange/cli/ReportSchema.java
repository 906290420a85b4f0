package io.github.teamsexchange.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JakartaJsonNode;
import io.github.teamsexchange.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The published schema of reports. */
final class ReportSchema {

    private ReportSchema() {}

    static void assertValid(String json) {
        try (InputStream schema = Report.class.getResourceAsStream("report.schema.json")) {
            Validator.Result result = new ValidatorFactory()
                    .withJsonNodeFactory(new JakartaJsonNode.Factory())
                    .validate(new String(schema.readAllBytes(), StandardCharsets.UTF_8), json);
            assertTrue(result.isValid(), () -> result.getErrors() + "\n" + json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
