package io.github.teamsexchange.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.connectors.exports.Exports;
import io.github.teamsexchange.lab.EvidenceForm;
import io.github.teamsexchange.port.Configuration;
import io.github.teamsexchange.port.ExportFile;
import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.ExportedValue;
import io.github.teamsexchange.port.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the lab writes as exports and what is read of them: neither knows the other, so that each proves the other. */
class EvidenceRoundTripTest {

    @Provide
    Arbitrary<List<ExportedObject>> nested() {
        return ExportedValues.objects(ExportedValues.nestedValues(ExportedValues.hostileTexts()));
    }

    @Provide
    Arbitrary<List<ExportedObject>> shown() {
        return ExportedValues.objects(ExportedValues.shownValues(ExportedValues.hostileTexts()));
    }

    @Provide
    Arbitrary<List<ExportedObject>> plain() {
        return ExportedValues.objects(ExportedValues.shownValues(ExportedValues.plainTexts()));
    }

    @Provide
    Arbitrary<String> hostileTexts() {
        return ExportedValues.hostileTexts();
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void clixmlCarriesEverything(@ForAll("nested") List<ExportedObject> objects) throws IOException {
        assertCarried(EvidenceForm.CLIXML, objects);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void jsonCarriesEverythingAboveItsDepth(@ForAll("nested") List<ExportedObject> objects) throws IOException {
        assertCarried(EvidenceForm.JSON, objects);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void formatListCarriesWhatALineCanShow(@ForAll("plain") List<ExportedObject> objects) throws IOException {
        assertCarried(EvidenceForm.LIST_TEXT, objects);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void csvCarriesSingleValues(@ForAll("shown") List<ExportedObject> objects) throws IOException {
        assertCarried(EvidenceForm.CSV, objects);
    }

    /** A display cannot carry any text, but none may pass itself off as a property, an object or a command. */
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void noTextInADisplayChangesItsNeighbours(@ForAll("hostileTexts") String text) throws IOException {
        Map<String, ExportedValue> properties = Map.of(
                "Alpha", new ExportedValue.Flag(false),
                "DisplayName", new ExportedValue.Text(text),
                "EwsEnabled", new ExportedValue.Flag(false),
                "Zulu", new ExportedValue.Text("last"));
        ExportedObject object =
                new ExportedObject("Get-CASMailbox", Side.ON_PREMISES, false, "generated", "", properties);
        Configuration read = written(EvidenceForm.LIST_TEXT, List.of(object));
        ExportFile file = read.files().get(0);
        if (file.state() == ExportFile.State.UNREADABLE) {
            return;
        }
        assertEquals(ExportFile.State.READ, file.state(), file.note());
        assertEquals(
                1,
                read.objects("Get-CASMailbox").size(),
                read.objects("Get-CASMailbox").toString());
        ExportedObject one = read.objects("Get-CASMailbox").get(0);
        assertEquals(properties.keySet(), one.properties().keySet());
        for (String neighbour : List.of("Alpha", "EwsEnabled", "Zulu")) {
            assertEquals(properties.get(neighbour), one.properties().get(neighbour));
        }
    }

    /** The display breaks a word that is wider than a line anywhere; no blank is made up for it. */
    @Example
    void aWordWiderThanTheDisplayIsLost() throws IOException {
        ExportedValue wide = new ExportedValue.Text("*" + "a".repeat(150) + "*");
        ExportedObject object = new ExportedObject(
                "Get-CASMailbox",
                Side.ON_PREMISES,
                false,
                "given",
                "",
                Map.of("EwsAllowList", new ExportedValue.Items(List.of(wide), false), "Name", wide, "Zulu", wide));
        ExportedObject read = written(EvidenceForm.LIST_TEXT, List.of(object))
                .objects("Get-CASMailbox")
                .get(0);
        assertTrue(read.properties().values().stream().allMatch(ExportedValue.Lost.class::isInstance), read.toString());
    }

    /** A short word may not fit any more only because of the blank behind it, which goes along with it. */
    @Example
    void aWordThatIsWrappedForItsBlankGoesOnInTheSameLine() throws IOException {
        String filling = "x".repeat(95);
        ExportedObject object = new ExportedObject(
                "Get-CASMailbox",
                Side.ON_PREMISES,
                false,
                "given",
                "",
                // Widths of 119 and of 117 with the names before them.
                Map.of(
                        "Alpha",
                        new ExportedValue.Text(filling + " " + "y".repeat(15)),
                        "Delta",
                        new ExportedValue.Text(filling + " " + "y".repeat(13) + " a b")));
        assertCarried(EvidenceForm.LIST_TEXT, List.of(object));
    }

    private static void assertCarried(EvidenceForm form, List<ExportedObject> objects) throws IOException {
        Configuration read = written(form, objects);
        for (ExportFile file : read.files()) {
            assertEquals(ExportFile.State.READ, file.state(), file.note());
            assertEquals("", file.note());
        }
        for (Side side : Side.values()) {
            List<ExportedObject> expected = ofSide(side, objects);
            List<ExportedObject> found = ofSide(side, all(read));
            assertEquals(
                    expected.stream()
                            .map(o -> new Carried(form).properties(o, expected.get(0)))
                            .toList(),
                    found.stream()
                            .map(o -> Carried.withoutReasons(o.properties()))
                            .toList());
            assertTrue(found.stream().noneMatch(ExportedObject::sideAssumed));
        }
    }

    private static List<ExportedObject> all(Configuration read) {
        List<ExportedObject> all = new ArrayList<>(read.objects("Get-CASMailbox"));
        all.addAll(read.objects("Get-CsTenant"));
        return all;
    }

    private static List<ExportedObject> ofSide(Side side, List<ExportedObject> objects) {
        return objects.stream().filter(object -> object.side() == side).toList();
    }

    private static Configuration written(EvidenceForm form, List<ExportedObject> objects) throws IOException {
        Path folder = Files.createTempDirectory("round-trip");
        try {
            form.write(folder, objects);
            return Exports.read(List.of(folder));
        } finally {
            try (Stream<Path> walk = Files.walk(folder)) {
                walk.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            }
        }
    }
}
