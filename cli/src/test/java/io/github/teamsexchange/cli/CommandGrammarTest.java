package io.github.teamsexchange.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.teamsexchange.check.Remedy;
import io.github.teamsexchange.check.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Hostile values in commands once more, before a grammar that nobody here wrote. */
class CommandGrammarTest {

    private static final String TEMPLATE = "Set-X -Identity {} -List @{Add={}} | Format-List Name";

    @Test
    @Timeout(300)
    void aCommandIsTheSameToPowerShellWhateverItsValues() throws Exception {
        List<String> values = Stream.of(HostileTexts.PRINTABLE, HostileTexts.ADDRESSES, generated())
                .flatMap(List::stream)
                .toList();
        List<String> commands = new ArrayList<>(List.of(command("x", "x")));
        for (int i = 0; i < values.size(); i++) {
            commands.add(command(values.get(i), values.get(values.size() - 1 - i)));
        }
        List<PowerShellGrammar.Tree> trees = PowerShellGrammar.parse(commands);
        PowerShellGrammar.Tree harmless = trees.get(0);
        assertEquals(List.of("Set-X", "Format-List"), harmless.commands());
        for (int i = 0; i < commands.size(); i++) {
            assertEquals(harmless, trees.get(i), commands.get(i));
        }
    }

    private static String command(String one, String two) {
        return Remedy.command(Shell.POWERSHELL, "Does it.", TEMPLATE, one, List.of(two, two))
                .command();
    }

    private static List<String> generated() {
        int[] signs = HostileTexts.SIGNS.codePoints().toArray();
        Random random = new Random(4);
        return IntStream.range(0, 300)
                .mapToObj(i -> random.ints(1 + random.nextInt(20), 0, signs.length)
                        .mapToObj(sign -> Character.toString(signs[sign]))
                        .collect(Collectors.joining()))
                .toList();
    }
}
