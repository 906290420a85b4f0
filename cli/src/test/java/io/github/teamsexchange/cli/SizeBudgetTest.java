package io.github.teamsexchange.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small files stay small only if somebody counts. */
class SizeBudgetTest {

    private static final Path PROJECT = Path.of(Objects.requireNonNull(System.getProperty("project.root")));

    @Test
    void filesAreShort() throws IOException {
        List<Long> lengths;
        try (Stream<Path> walk = Files.walk(PROJECT)) {
            lengths = walk.filter(path -> path.toString().replace('\\', '/').contains("/src/main/java/"))
                    .filter(path -> path.toString().endsWith(".java"))
                    .map(SizeBudgetTest::lines)
                    .sorted()
                    .toList();
        }
        assertTrue(lengths.size() > 150, "the test saw " + lengths.size() + " files");
        assertTrue(lengths.get(lengths.size() / 2) <= 80, "median " + lengths.get(lengths.size() / 2));
        assertTrue(lengths.get(lengths.size() * 95 / 100) <= 200, "95 % " + lengths.get(lengths.size() * 95 / 100));
        assertTrue(lengths.get(lengths.size() - 1) <= 300, "longest " + lengths.get(lengths.size() - 1));
    }

    @Test
    void nothingStaticChanges() {
        JavaClasses code = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.github.teamsexchange");
        List<String> changing = code.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(field -> field.getFullName())
                .toList();
        assertEquals(List.of(), changing);
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
