package io.github.teamsexchange.lab;

import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.lab.deployment.Deployment;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A deployment, what is wrong with it, and what a diagnosis must find; immutable. */
public final class Scenario {

    private final Title title;
    private final Map<IssueType, Mailbox> mailboxes;
    private final Map<IssueType, Expectation> expectations;
    private final Map<String, String> settings;
    private final Deployment deployment;
    private final JsonObject document;

    /** What a scenario says about itself. */
    record Title(String name, String description, String cause, Optional<Instant> asOf) {}

    Scenario(ScenarioFile file) {
        this.title = file.title();
        this.mailboxes = Collections.unmodifiableMap(file.mailboxes());
        this.expectations = Collections.unmodifiableMap(file.expectations());
        this.settings = Collections.unmodifiableMap(file.settings());
        this.deployment = file.deployment();
        this.document = file.document();
    }

    /**
     * One of the scenarios that come with the lab.
     *
     * @throws IllegalArgumentException if there is none of that name; the message lists those there are
     */
    public static Scenario named(String name) {
        return BuiltInScenarios.named(name);
    }

    /** The names of all scenarios that come with the lab, the healthy one first. */
    public static List<String> names() {
        return BuiltInScenarios.names();
    }

    /** All scenarios that come with the lab, the healthy one first. */
    public static List<Scenario> all() {
        return names().stream().map(Scenario::named).toList();
    }

    /**
     * A scenario from a file of one's own.
     *
     * @throws IllegalArgumentException if it is not one; the message has file, JSON pointer and reason
     * @throws IOException if it cannot be read
     */
    public static Scenario load(Path file) throws IOException {
        return ScenarioFile.load(Objects.requireNonNull(file, "file"));
    }

    /**
     * A scenario from the text of such a file.
     *
     * @throws IllegalArgumentException if it is not one; the message has JSON pointer and reason
     */
    public static Scenario parse(String json) {
        return ScenarioFile.parse(json);
    }

    /** The name, which is the file's name without {@code .json} for those that come with the lab. */
    public String name() {
        return title.name();
    }

    /** One sentence: what the deployment is like. */
    public String description() {
        return title.description();
    }

    /** One sentence: what somebody did wrong; empty if nobody did. */
    public String cause() {
        return title.cause();
    }

    /** When the scenario plays: the date that a diagnosis is to assume; empty for now. */
    public Optional<Instant> asOf() {
        return title.asOf();
    }

    /** The issues that the scenario has a mailbox for. */
    public Set<IssueType> issues() {
        return mailboxes.keySet();
    }

    /**
     * The mailbox to examine, with its delegate for the delegation issue.
     *
     * @throws IllegalArgumentException if the scenario has none for that issue
     */
    public Mailbox mailbox(IssueType issue) {
        return of(issue, mailboxes);
    }

    /**
     * What a diagnosis must say.
     *
     * @throws IllegalArgumentException if the scenario does not tell for that issue
     */
    public Expectation expectation(IssueType issue) {
        return of(issue, expectations);
    }

    /** The issues that the scenario says what to expect for. */
    public Set<IssueType> expectedIssues() {
        return expectations.keySet();
    }

    /** Settings that the scenario asks for besides the lab's own, such as a short time-out. */
    public Map<String, String> settings() {
        return settings;
    }

    /** The whole file after its base was merged in: what the published schema describes. */
    public JsonObject document() {
        return document;
    }

    /**
     * Writes the configuration objects as an administrator would export them.
     *
     * @throws IOException if it cannot be written, or if there is evidence in the folder already
     * @see EvidenceForm#write
     */
    public void writeEvidence(Path folder, EvidenceForm form) throws IOException {
        form.write(folder, deployment.configuration().all());
    }

    Deployment deployment() {
        return deployment;
    }

    @Override
    public String toString() {
        return name();
    }

    private <T> T of(IssueType issue, Map<IssueType, T> values) {
        T value = values.get(issue);
        if (value == null) {
            throw new IllegalArgumentException("the scenario " + name() + " says nothing about " + issue);
        }
        return value;
    }
}
