package io.github.teamsexchange.delegation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.delegation.facts.DelegateEntries;
import io.github.teamsexchange.delegation.facts.DelegateEntries.Delegate;
import io.github.teamsexchange.delegation.facts.Identity;
import io.github.teamsexchange.delegation.facts.KnownRecipients;
import io.github.teamsexchange.delegation.facts.Recipient;
import io.github.teamsexchange.lab.CheckTester;
import io.github.teamsexchange.port.Side;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlookNamesDelegateTest {

    @ParameterizedTest
    @CsvSource({"Editor, PASS", "Author, PASS", "Custom, WARN", "Reviewer, WARN", "None, WARN"})
    void aNamedDelegateHasOutlooksRight(String level, Status expected) {
        tester(Optional.empty(), new Delegate(Identity.of("PA@contoso.test"), Optional.of(level)))
                .expect(expected);
    }

    @Test
    void whoIsNotNamedIsNoDelegate() {
        tester(Optional.empty()).expect(Status.WARN);
        Finding missing =
                tester(Optional.of("ErrorDelegateMissingConfiguration")).expect(Status.WARN);
        assertTrue(missing.summary().contains("ErrorDelegateMissingConfiguration"));
        assertTrue(missing.remedies().get(0).text().contains("Outlook"));
        tester(Optional.empty(), editor("carol@contoso.test"))
                .given(new KnownRecipients(List.of(new Recipient(
                        Side.ON_PREMISES, Set.of("carol@contoso.test"), Set.of(), false, Optional.empty()))))
                .expect(Status.WARN);
    }

    /** The address may be another one of the delegate's, which only an export of recipients tells. */
    @Test
    void somebodyUnknownMayBeTheDelegate() {
        Finding open =
                tester(Optional.empty(), editor("patti.fernandez@contoso.test")).expect(Status.INCONCLUSIVE);
        assertTrue(open.remedies().get(0).command().contains("Get-Recipient"));
    }

    @Test
    void withoutADelegateThereIsNothingToJudge() {
        CheckTester.of(new OutlookNamesDelegate()).expect(Status.NOT_APPLICABLE);
    }

    private static Delegate editor(String address) {
        return new Delegate(Identity.of(address), Optional.of("Editor"));
    }

    private static CheckTester tester(Optional<String> refusal, Delegate... delegates) {
        return CheckTester.of(new OutlookNamesDelegate())
                .asking(question -> question.about(ExportedFiles.BOSS))
                .given(new DelegateEntries(
                        URI.create("https://mail.contoso.test/EWS/Exchange.asmx"), List.of(delegates), refusal));
    }
}
