package io.github.teamsexchange.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.connectors.exports.Exports;
import io.github.teamsexchange.port.ExportFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The script as text: what it may call, what it takes, and whether its files find their way back. */
class CollectorCommandTest {

    private static final Pattern LITERAL = Pattern.compile("ValidatePattern\\('([^']*)'\\)");
    /** A copy made by Select-Object, of a type that says nothing. */
    private static final String CLIXML =
            "<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas.microsoft.com/powershell/2004/04\"><Obj RefId=\"0\">"
                    + "<TN RefId=\"0\"><T>Selected.System.Management.Automation.PSCustomObject</T></TN><MS>{}</MS></Obj></Objs>";

    @TempDir
    Path folder;

    @Test
    void withoutAnIssueItServesAllOfThem() {
        Diagnose run = Diagnose.run("collector");
        assertEquals(0, run.status(), run.err());
        assertEquals("", run.err());
        for (IssueType issue : IssueType.values()) {
            Set<String> lines = run.out().lines().collect(Collectors.toSet());
            CollectorScript.of(Optional.of(issue)).lines().forEach(line -> assertTrue(lines.contains(line), line));
        }
    }

    @Test
    void anIssueLeavesOutWhatOthersNeed() {
        String presence = Diagnose.run("collector", "--for", "presence").out();
        assertFalse(presence.contains("Delegate"), presence);
        assertFalse(presence.contains("Get-Cs"), presence);
        assertTrue(presence.contains("Get-CASMailbox"), presence);
        String calendar = Diagnose.run("collector", "--for", "calendar-app").out();
        assertFalse(calendar.contains("Delegate"), calendar);
        assertTrue(calendar.contains("Get-CsTeamsAppSetupPolicy"), calendar);
        String delegation = Diagnose.run("collector", "--for", "delegation").out();
        assertTrue(delegation.contains("[string] $Delegate"), delegation);
        assertFalse(delegation.contains("Get-Cs"), delegation);
    }

    @Test
    void anUnknownIssueIsBadUsage() {
        Diagnose run = Diagnose.run("collector", "--for", "PRESENCE");
        assertEquals(64, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().contains("presence, calendar-app and delegation"), run.err());
    }

    /** Old PowerShell reads a file without byte order mark in the machine's own code page. */
    @ParameterizedTest
    @EnumSource(IssueType.class)
    void theScriptIsPlainAsciiAndShort(IssueType issue) {
        String script = CollectorScript.of(Optional.of(issue));
        assertTrue(StandardCharsets.US_ASCII.newEncoder().canEncode(script));
        assertFalse(script.contains("#region") || script.contains("#endregion"), script);
        assertTrue(script.lines().count() < 120, script.lines().count() + " lines");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alex@contoso.com",
                "o'brien`$x&{calc}|y@contoso.com",
                "\"a b\"@contoso.com",
                "jürgen@exämple.com",
                "\uD83D\uDE00@contoso.com"
            })
    void mailboxAndDelegateMayBeCalledAsTheyLike(String address) {
        patterns().forEach(pattern -> assertTrue(matches(pattern, address), pattern));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "alex",
                "@contoso.com",
                "alex@",
                "alex@contoso.com\n",
                "alex@contoso.com\r\nRemove-Mailbox",
                "a\nb@contoso.com",
                "a\u2028b@contoso.com",
                "a\u0000b@contoso.com",
                "a\u202eb@contoso.com",
                "*@contoso.com",
                "alex@*"
            })
    void whatIsNoAddressIsRefused(String address) {
        patterns().forEach(pattern -> assertFalse(matches(pattern, address), pattern));
    }

    /** Each file that the script writes is recognised, whatever properties were left out of its objects. */
    @ParameterizedTest
    @MethodSource("exports")
    void theFilesAreTakenForWhatTheyAre(CollectedExport export) throws IOException {
        assertTrue(export.cmdlet().startsWith("Get-"), export.cmdlet());
        assertTrue(!export.properties().isEmpty(), export::toString);
        String properties = export.properties().stream()
                .map(name -> "<Nil N=\"" + name + "\"/>")
                .collect(Collectors.joining());
        Files.writeString(folder.resolve(export.cmdlet() + ".xml"), CLIXML.replace("{}", properties));
        ExportFile file = Exports.read(List.of(folder)).files().get(0);
        assertEquals(ExportFile.State.READ, file.state(), file.toString());
        assertEquals(Optional.of(export.cmdlet()), file.cmdlet());
    }

    static Stream<CollectedExport> exports() {
        return Stream.of(IssueType.values())
                .map(issue -> CollectorScript.of(Optional.of(issue)))
                .flatMap(script -> CollectedExport.of(script).stream())
                .distinct();
    }

    private static List<String> patterns() {
        List<String> patterns = LITERAL.matcher(CollectorScript.of(Optional.empty()))
                .results()
                .map(result -> result.group(1))
                .toList();
        assertEquals(2, patterns.size());
        return patterns;
    }

    /**
     * The few classes that the pattern uses mean the same to .NET and to Java; ValidatePattern wants a match anywhere.
     */
    private static boolean matches(String pattern, String address) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE)
                .matcher(address)
                .find();
    }
}
