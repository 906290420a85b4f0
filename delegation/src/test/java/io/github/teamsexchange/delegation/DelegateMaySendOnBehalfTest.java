package io.github.teamsexchange.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.check.Edition;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.connectors.exports.EntryList.State;
import io.github.teamsexchange.connectors.exports.ExportSource;
import io.github.teamsexchange.delegation.facts.Identity;
import io.github.teamsexchange.delegation.facts.KnownRecipients;
import io.github.teamsexchange.delegation.facts.Recipient;
import io.github.teamsexchange.delegation.facts.SendOnBehalf;
import io.github.teamsexchange.lab.CheckTester;
import io.github.teamsexchange.port.Side;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelegateMaySendOnBehalfTest {

    private static final KnownRecipients PEOPLE = new KnownRecipients(List.of(
            new Recipient(
                    Side.ON_PREMISES,
                    Set.of("pa@contoso.test", "contoso.test/users/patti"),
                    Set.of("patti"),
                    false,
                    Optional.empty()),
            new Recipient(
                    Side.ON_PREMISES,
                    Set.of("carol@contoso.test", "contoso.test/users/carol"),
                    Set.of("carol"),
                    false,
                    Optional.empty()),
            new Recipient(
                    Side.ON_PREMISES,
                    Set.of("contoso.test/groups/pool"),
                    Set.of("pool"),
                    true,
                    Optional.of(Set.of("pa@contoso.test")))));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "contoso.test/Users/Patti, V2023, PASS",
                "contoso.test/Users/Carol|patti, V2023, PASS",
                "contoso.test/Users/Carol, V2023, FAIL",
                "contoso.test/Users/Carol, V2025, WARN",
                "-, V2023, FAIL",
                "-, V2025, WARN",
                "pool, V2023, WARN",
                "contoso.test/Users/Nobody, V2023, INCONCLUSIVE",
                "contoso.test/Users/Nobody, V2025, INCONCLUSIVE",
                "contoso.test/Users/Nobody|pa@contoso.test, V2023, PASS"
            })
    void theListDecides(String values, Edition edition, Status expected) {
        tester(State.COMPLETE, values == null ? List.of() : List.of(values.split("\\|")))
                .asking(question -> ExportedFiles.under(edition, question))
                .expect(expected);
    }

    @Test
    void namesWhatItFoundAndWhatItDidNot() {
        Finding found =
                tester(State.COMPLETE, List.of("contoso.test/Users/Patti")).expect(Status.PASS);
        assertEquals("contoso.test/Users/Patti", found.details().get("matched"));
        Finding open =
                tester(State.COMPLETE, List.of("contoso.test/Users/Nobody")).expect(Status.INCONCLUSIVE);
        assertEquals(List.of("contoso.test/Users/Nobody"), open.details().get("unresolved"));
        assertTrue(open.remedies().get(0).command().startsWith("'contoso.test/Users/Nobody','pa@contoso.test' |"));
        Finding missing = tester(State.COMPLETE, List.of()).expect(Status.FAIL);
        assertEquals(
                "Set-Mailbox -Identity 'boss@contoso.test' -GrantSendOnBehalfTo @{Add='pa@contoso.test'}",
                missing.remedies().get(0).command());
    }

    @ParameterizedTest
    @CsvSource({"CUT_SHORT", "NOT_EXPORTED", "UNREADABLE"})
    void aListThatIsNotKnownInFullProvesNoAbsence(State state) {
        Finding finding = tester(state, List.of("contoso.test/Users/Carol")).expect(Status.INCONCLUSIVE);
        assertTrue(finding.remedies().get(0).command().startsWith("Get-Mailbox -Identity 'boss@contoso.test' |"));
        tester(state, List.of("contoso.test/Users/Patti")).expect(Status.PASS);
    }

    @Test
    void withoutADelegateThereIsNothingToJudge() {
        CheckTester.of(new DelegateMaySendOnBehalf()).expect(Status.NOT_APPLICABLE);
    }

    /** The article's own display, and an object as Export-Clixml writes it. */
    @Test
    void readsTheListInTheFormsOfExports(@TempDir Path folder) throws Exception {
        assertEquals(
                List.of("contoso.com/headquater/user2"),
                shown(files(
                        folder.resolve("a"),
                        "Get-Mailbox-boss.txt",
                        "GrantSendOnBehalfTo : {contoso.com/headquater/user2}\n")));
        assertEquals(List.of("Patti", "carol"), shown(files(folder.resolve("b"), "Get-Mailbox-boss.json", """
                        {"PrimarySmtpAddress": "boss@contoso.test", "GrantSendOnBehalfTo": ["Patti", "carol"]}
                        """)));
        assertEquals(
                List.of("contoso.test/Users/Jones, Pat", "contoso.test/Users/Poe"),
                shown(files(
                        folder.resolve("comma"),
                        "Get-Mailbox-boss.txt",
                        "GrantSendOnBehalfTo : {contoso.test/Users/Jones, Pat, contoso.test/Users/Poe}\n")));
        assertEquals(
                State.UNREADABLE,
                files(folder.resolve("c"), "Get-Mailbox-boss.json", """
                        {"PrimarySmtpAddress": "boss@contoso.test", "GrantSendOnBehalfTo": "Patti Fernandez Carol Poe"}
                        """)
                        .sendOnBehalf()
                        .state());
        assertEquals(
                State.NULL,
                files(folder.resolve("d"), "Get-Mailbox-boss.json", """
                        {"PrimarySmtpAddress": "boss@contoso.test", "GrantSendOnBehalfTo": null}
                        """)
                        .sendOnBehalf()
                        .state());
    }

    private static ExportedFiles files(Path folder, String name, String content) throws IOException {
        java.nio.file.Files.createDirectories(folder);
        return new ExportedFiles(folder).with(name, content);
    }

    private static List<String> shown(ExportedFiles files) throws Exception {
        return files.sendOnBehalf().granted().stream().map(Identity::shown).toList();
    }

    private static CheckTester tester(State state, List<String> values) {
        List<Identity> granted =
                Stream.of(values).flatMap(List::stream).map(Identity::of).toList();
        return CheckTester.of(new DelegateMaySendOnBehalf())
                .asking(question -> question.about(ExportedFiles.BOSS))
                .given(
                        PEOPLE,
                        new SendOnBehalf(
                                state,
                                granted,
                                new ExportSource(Side.ON_PREMISES, false, List.of("Get-Mailbox.xml")),
                                false));
    }
}
