package io.github.teamsexchange.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What a check says.
 *
 * @param status the judgement
 * @param summary one sentence that a mail administrator understands, without a full stop
 * @param details by stable names, in order; values are texts, numbers, booleans, lists and maps of these
 * @param remedies how to mend it, the best first
 */
public record Finding(Status status, String summary, Map<String, Object> details, List<Remedy> remedies) {

    /** Copies details and remedies, deeply, and rejects values that JSON cannot carry. */
    public Finding {
        Objects.requireNonNull(status, "status");
        if (summary.isBlank()) {
            throw new IllegalArgumentException("a finding says something");
        }
        details = DetailValues.copy(details);
        remedies = List.copyOf(remedies);
    }

    /** What the article asks for was seen. Arguments are put into the summary as by {@link String#format}. */
    public static Finding pass(String summary, Object... arguments) {
        return of(Status.PASS, summary, arguments);
    }

    /** It works, but someone should look. */
    public static Finding warn(String summary, Object... arguments) {
        return of(Status.WARN, summary, arguments);
    }

    /** This is wrong; {@link #remedy} must be called at least once. */
    public static Finding fail(String summary, Object... arguments) {
        return of(Status.FAIL, summary, arguments);
    }

    /** The evidence could not be had; a remedy says how to supply it. */
    public static Finding inconclusive(String summary, Object... arguments) {
        return of(Status.INCONCLUSIVE, summary, arguments);
    }

    /** There is nothing to judge. */
    public static Finding notApplicable(String summary, Object... arguments) {
        return of(Status.NOT_APPLICABLE, summary, arguments);
    }

    /** A finding of a status that was worked out, as by {@link Vantage#weigh}. */
    public static Finding of(Status status, String summary, Object... arguments) {
        String text = arguments.length == 0 ? summary : String.format(Locale.ROOT, summary, arguments);
        return new Finding(status, text, Map.of(), List.of());
    }

    /** The same finding with one more detail. */
    public Finding detail(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(details);
        more.put(name, value);
        return new Finding(status, summary, more, remedies);
    }

    /** The same finding with one more remedy. */
    public Finding remedy(Remedy remedy) {
        List<Remedy> more = new ArrayList<>(remedies);
        more.add(remedy);
        return new Finding(status, summary, details, Collections.unmodifiableList(more));
    }

    /** The same finding with more remedies. */
    public Finding remedies(List<Remedy> added) {
        List<Remedy> more = new ArrayList<>(remedies);
        more.addAll(added);
        return new Finding(status, summary, details, more);
    }
}
