package io.github.teamsexchange.lab;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Finds the scenarios that come with the lab. */
final class BuiltInScenarios {

    private static final String FOLDER = "scenarios/";

    private BuiltInScenarios() {}

    /** The order of the list is the order of the documentation; a jar's folder cannot be listed portably. */
    static List<String> names() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(open("index.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Scenario named(String name) {
        if (!names().contains(name)) {
            throw new IllegalArgumentException(
                    "no scenario is called '" + name + "'; there are " + String.join(", ", names()));
        }
        try (InputStream in = open(name + ".json")) {
            return ScenarioFile.read(in, name + ".json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        InputStream in = BuiltInScenarios.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException(FOLDER + file + " is missing from the lab's jar");
        }
        return in;
    }
}
