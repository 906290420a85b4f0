package io.github.teamsexchange.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Real exports that nobody here wrote. They lie beside the project and are never part of it. */
final class Fixtures {

    private static final Path FOLDER =
            Path.of(Objects.requireNonNull(System.getProperty("project.root")), "../shared/fixtures");

    private Fixtures() {}

    /** A file or folder among them. In CI they must be there; elsewhere a test without them says that it skips. */
    static Path path(String relative) {
        if ("true".equals(System.getenv("CI"))) {
            assertTrue(Files.isDirectory(FOLDER), "in CI the fixtures must be there: " + FOLDER);
        }
        assumeTrue(Files.isDirectory(FOLDER), "skipped: the fixtures are not beside the project: " + FOLDER);
        Path path = FOLDER.resolve(relative);
        assertTrue(Files.exists(path), "there is no fixture " + path);
        return path;
    }
}
