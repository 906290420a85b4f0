package io.github.teamsexchange.cli;

import io.github.teamsexchange.Settings;
import io.github.teamsexchange.connectors.exports.Exports;
import io.github.teamsexchange.lab.Lab;
import io.github.teamsexchange.lab.Scenario;
import io.github.teamsexchange.port.Configuration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where evidence comes from: the real world, exports or the lab. */
final class EvidenceOptions {

    private static final String DEFAULT_SCENARIO = "healthy";

    @Option(
            names = "--lab",
            arity = "0..1",
            fallbackValue = DEFAULT_SCENARIO,
            paramLabel = "SCENARIO|FILE",
            description = "Diagnose the embedded lab instead of the real world; without a value: healthy.")
    private @Nullable String lab;

    @Option(
            names = "--evidence",
            paramLabel = "PATH",
            description = "Exports of Exchange or Teams PowerShell: a folder, file or zip; repeatable.")
    private List<Path> exports = new ArrayList<>();

    @Option(names = "--settings", paramLabel = "FILE", description = "Endpoints, credentials, proxies, time-outs.")
    private @Nullable Path settingsFile;

    /**
     * {@code --lab alex@contoso.test} means the mailbox, unless that is named already: no scenario is called like one.
     */
    Optional<String> giveBackMailbox(boolean named) {
        Optional<String> taken = Optional.ofNullable(lab).filter(text -> !named && text.contains("@"));
        taken.ifPresent(text -> lab = DEFAULT_SCENARIO);
        return taken;
    }

    Settings settings() {
        Path file = settingsFile;
        return file == null ? Settings.fromSurroundings() : Settings.load(file);
    }

    Optional<Lab> startLab() {
        return Optional.ofNullable(lab).map(Scenarios::find).map(Lab::start);
    }

    /** In the lab its own settings count, but for those that the scenario leaves to the user. */
    Settings pointAt(Lab started, Settings settings) {
        Map<String, String> changes = new LinkedHashMap<>(started.settings());
        if (settings.instant("as-of").isPresent()) {
            changes.remove("as-of");
        }
        return settings.with(changes);
    }

    /** The exports, if there are any; else the lab's own configuration objects. */
    Optional<Configuration> configuration(Settings settings, Optional<Lab> started) {
        List<Path> paths = Stream.concat(
                        exports.stream(), settings.list("evidence").stream().map(Path::of))
                .toList();
        return paths.isEmpty() ? started.map(Lab::configuration) : Optional.of(Exports.read(paths));
    }

    /** Finds a scenario by its name or its file. */
    static final class Scenarios {

        private Scenarios() {}

        static Scenario find(String text) {
            if (Scenario.names().contains(text)) {
                return Scenario.named(text);
            }
            try {
                return Scenario.load(Path.of(text));
            } catch (java.io.IOException | java.nio.file.InvalidPathException e) {
                throw new UsageException(
                        "There is no scenario and no file '" + text + "'; 'diagnose lab scenarios' lists the scenarios",
                        e);
            }
        }
    }
}
