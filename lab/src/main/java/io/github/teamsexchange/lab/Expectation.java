package io.github.teamsexchange.lab;

import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.lab.deployment.JsonPart;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a diagnosis must say about a scenario.
 *
 * @param verdict the report's verdict: {@code PROBLEM_FOUND}, {@code INCOMPLETE} or {@code NO_PROBLEM_FOUND}
 * @param rootCause the check named as root cause, if there is one
 * @param findings status by check
 */
public record Expectation(String verdict, Optional<String> rootCause, Map<String, Status> findings) {

    /** Copies the findings. */
    public Expectation {
        findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
    }

    static Expectation read(JsonPart part) {
        part.only("verdict", "rootCause", "findings");
        Map<String, Status> findings = new LinkedHashMap<>();
        part.required("findings").members().forEach((check, status) -> findings.put(check, status(status)));
        return new Expectation(
                part.required("verdict").text(), part.optional("rootCause").map(JsonPart::text), findings);
    }

    private static Status status(JsonPart part) {
        try {
            return Status.valueOf(part.text());
        } catch (IllegalArgumentException e) {
            throw part.wrong("'" + part.text() + "' is no status");
        }
    }
}
