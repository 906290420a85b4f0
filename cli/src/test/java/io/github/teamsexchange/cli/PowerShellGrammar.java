package io.github.teamsexchange.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * A PowerShell grammar that nobody here wrote. It comes as an npm package when the tests want it; where there is no
 * npm, or nothing for it to fetch from, they are skipped and say so.
 */
final class PowerShellGrammar {

    private static final Path FOLDER =
            Path.of(Objects.requireNonNull(System.getProperty("project.root")), "cli", "target", "powershell-grammar");

    private PowerShellGrammar() {}

    /**
     * What a source is to the grammar.
     *
     * @param errors what it does not understand, and where
     * @param commands the names of the commands it calls, in order
     * @param kinds the kinds of all its nodes, in order
     */
    record Tree(List<String> errors, List<String> commands, List<String> kinds) {}

    /**
     * Parses many at once. Node's optimizing compiler would be at work on the grammar far longer than the grammar is on
     * them, hence the plain one.
     */
    static List<Tree> parse(List<String> sources) throws IOException, InterruptedException {
        assumeTrue(Installed.WHY_NOT.isEmpty(), "skipped: " + Installed.WHY_NOT);
        Path input = Files.createTempFile(FOLDER, "sources", ".json");
        Path output = Files.createTempFile(FOLDER, "trees", ".json");
        Files.writeString(input, Json.createArrayBuilder(sources).build().toString());
        ProcessBuilder node = new ProcessBuilder("node", "--liftoff-only", "parse.js").redirectInput(input.toFile());
        assertEquals("", run(node, output), () -> "the grammar answers; see " + output);
        try (var reader = Json.createReader(Files.newBufferedReader(output))) {
            List<Tree> trees = reader.readArray().getValuesAs(PowerShellGrammar::tree);
            assertEquals(sources.size(), trees.size());
            return trees;
        }
    }

    private static Tree tree(JsonObject answer) {
        return new Tree(
                texts(answer.getJsonArray("errors")),
                texts(answer.getJsonArray("commands")),
                texts(answer.getJsonArray("kinds")));
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }

    /** Runs a program there, for two minutes at most, and says what went wrong; empty if nothing did. */
    private static String run(ProcessBuilder builder, Path output) throws InterruptedException {
        String name = builder.command().get(0);
        try {
            Process process = builder.directory(FOLDER.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(FOLDER.resolve(name + ".log").toFile())
                    .start();
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
                return name + " did not end in time";
            }
            return process.exitValue() == 0 ? "" : name + " ended with status " + process.exitValue();
        } catch (IOException e) {
            return "there is no " + name + " here";
        }
    }

    /** Installed once for all tests of this machine, whichever comes first. */
    private static final class Installed {

        static final String WHY_NOT = install();

        private static String install() {
            try {
                Files.createDirectories(FOLDER);
                for (String file : List.of("package.json", "parse.js")) {
                    try (var content = PowerShellGrammar.class.getResourceAsStream("/powershell-grammar/" + file)) {
                        Files.copy(content, FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
                    }
                }
                return run(npm(), FOLDER.resolve("npm.out"));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return "interrupted";
            }
        }

        /** No script of a package is run and no lock file is left, for that would name where the packages came from. */
        private static ProcessBuilder npm() {
            return new ProcessBuilder(
                    "npm",
                    "install",
                    "--ignore-scripts",
                    "--legacy-peer-deps",
                    "--no-package-lock",
                    "--prefer-offline",
                    "--no-audit",
                    "--no-fund",
                    "--fetch-timeout=20000",
                    "--fetch-retries=1");
        }
    }
}
