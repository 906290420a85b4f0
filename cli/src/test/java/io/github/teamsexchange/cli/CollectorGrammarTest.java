package io.github.teamsexchange.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.check.IssueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The script as PowerShell reads it. */
class CollectorGrammarTest {

    /** Everything that the script calls by name. What it exports it calls through its own Save-Object. */
    private static final Set<String> CALLED = Set.of(
            "Export-Clixml",
            "Export-Csv",
            "ForEach-Object",
            "Get-Command",
            "Get-ConnectionInformation",
            "Import-Clixml",
            "Join-Path",
            "New-Item",
            "Save-Object",
            "Select-Object",
            "Set-StrictMode",
            "Test-Path",
            "Where-Object");

    @Test
    @Timeout(300)
    void everyIssuesScriptIsPowerShellAndCallsNothingThatChangesAnything() throws Exception {
        List<String> scripts = new ArrayList<>(List.of(CollectorScript.of(Optional.empty())));
        Arrays.stream(IssueType.values())
                .map(issue -> CollectorScript.of(Optional.of(issue)))
                .forEach(scripts::add);
        List<PowerShellGrammar.Tree> trees = PowerShellGrammar.parse(scripts);
        for (PowerShellGrammar.Tree tree : trees) {
            assertEquals(List.of(), tree.errors());
            assertTrue(
                    CALLED.containsAll(tree.commands()), () -> tree.commands().toString());
        }
        assertEquals(new TreeSet<>(CALLED), new TreeSet<>(trees.get(0).commands()));
    }

    /** The one call whose name is a value is the one that Save-Object was asked for. */
    @Test
    void whatItExportsItOnlyGets() {
        String script = CollectorScript.of(Optional.empty());
        assertEquals(1, script.split("& ", -1).length - 1, "one call by a value");
        assertTrue(script.contains("& $Cmdlet @call"), script);
        assertFalse(script.matches("(?is).*\\b(iex|Invoke-\\w+|\\[scriptblock]|Add-Type|Start-\\w+)\\b.*"), script);
        List<CollectedExport> exports = CollectedExport.of(script);
        assertEquals(script.split("Save-Object ", -1).length - 1, exports.size());
        exports.forEach(export -> assertTrue(export.cmdlet().startsWith("Get-"), export.cmdlet()));
    }

    @Test
    @Timeout(300)
    void aBrokenScriptIsFoundOut() throws Exception {
        String script = CollectorScript.of(Optional.empty());
        int brace = script.lastIndexOf('}');
        List<PowerShellGrammar.Tree> trees = PowerShellGrammar.parse(List.of(
                script.substring(0, brace) + script.substring(brace + 1),
                script.replaceFirst("'on-premises'", "'on-premises")));
        trees.forEach(tree -> assertFalse(tree.errors().isEmpty()));
    }
}
