package io.github.teamsexchange.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.delegation.DelegateSearch.Match;
import io.github.teamsexchange.delegation.facts.Identity;
import io.github.teamsexchange.port.Side;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form that Exchange shows an identity in (protocols §5.3). */
class DelegateSearchTest {

    private static final String PA = """
            Identity             : contoso.test/Sales/Patti Fernandez
            Name                 : Patti Fernandez
            DisplayName          : Fernandez, Patti
            Alias                : pfernandez
            SamAccountName       : pf01
            DistinguishedName    : CN=Patti Fernandez,OU=Sales,DC=contoso,DC=test
            LegacyExchangeDN     : /o=Contoso/ou=Exchange/cn=Recipients/cn=pf01
            Guid                 : 5d0b7a52-0c2e-4a53-9c1e-6b0b4f1c7a03
            PrimarySmtpAddress   : patti.fernandez@contoso.test
            UserPrincipalName    : pa@contoso.test
            EmailAddresses       : {SMTP:patti.fernandez@contoso.test, smtp:pa@contoso.test, X500:/o=Old/cn=pf}
            GrantSendOnBehalfTo  : {}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pa@contoso.test",
                "PA@Contoso.Test",
                "SMTP:pa@contoso.test",
                "patti.fernandez@contoso.test",
                "contoso.test/Sales/Patti Fernandez",
                "CN=Patti Fernandez,OU=Sales,DC=contoso,DC=test",
                "/o=Contoso/ou=Exchange/cn=Recipients/cn=pf01",
                "/o=Old/cn=pf",
                "5d0b7a52-0c2e-4a53-9c1e-6b0b4f1c7a03",
                "Patti Fernandez",
                "Fernandez, Patti",
                "pfernandez",
                "CONTOSO\\pf01",
                "pf01"
            })
    void knowsTheDelegateInEveryForm(String form) throws IOException {
        assertEquals(Match.DELEGATE, match(new ExportedFiles(folder).with("Get-Mailbox-pa.txt", PA), form));
    }

    @Test
    void withoutExportsOnlyTheAddressIsTheDelegates() {
        ExportedFiles none = new ExportedFiles(folder);
        assertEquals(Match.DELEGATE, match(none, "pa@contoso.test"));
        assertEquals(Match.UNKNOWN, match(none, "contoso.test/Users/pa"));
        assertEquals(Match.UNKNOWN, match(none, "patti.fernandez@contoso.test"));
    }

    @Test
    void aNameOfTwoPeopleDecidesNothing() throws IOException {
        ExportedFiles files = new ExportedFiles(folder).with("Get-Mailbox.txt", PA + "\n" + """
                Identity            : contoso.test/Legal/Patti Fernandez
                Name                : Patti Fernandez
                PrimarySmtpAddress  : patti@contoso.test
                """);
        assertEquals(Match.AMBIGUOUS, match(files, "Patti Fernandez"));
        assertEquals(Match.SOMEBODY_ELSE, match(files, "contoso.test/Legal/Patti Fernandez"));
    }

    /** An object that shows a name and an id is whose the id is. */
    @Test
    void whatIsNobodyElsesDecidesOverANameThatTwoHave() throws IOException {
        ExportedFiles files = new ExportedFiles(folder).with("Get-Mailbox-pa.txt", PA);
        Identity other = Identity.of(
                "contoso.test/Legal/Patti Fernandez",
                java.util.List.of("Patti Fernandez", "5d0b7a52-0c2e-4a53-9c1e-000000000000"));
        assertEquals(
                Match.UNKNOWN,
                DelegateSearch.of(Mailbox.of("pa@contoso.test"), Side.ON_PREMISES, files.recipients())
                        .of(other));
    }

    @ParameterizedTest
    @CsvSource({"pa@contoso.test, GROUP_OF_DELEGATE", "carol@contoso.test, SOMEBODY_ELSE", "'', GROUP_UNTOLD"})
    void aGroupInAGroupCountsByItsMembers(String member, Match expected) throws IOException {
        ExportedFiles files = new ExportedFiles(folder)
                .with("Get-Recipient.txt", """
                        Identity              : contoso.test/Groups/Delegates
                        Name                  : Delegates
                        RecipientTypeDetails  : MailUniversalSecurityGroup
                        """)
                .with("Get-DistributionGroupMember-Delegates.txt", """
                        Identity              : contoso.test/Groups/Assistants
                        Name                  : Assistants
                        RecipientTypeDetails  : MailUniversalSecurityGroup
                        """);
        if (!member.isEmpty()) {
            files.with("Get-DistributionGroupMember-Assistants.txt", "PrimarySmtpAddress : " + member + "\n");
        }
        assertEquals(expected, match(files, "contoso.test/Groups/Delegates"));
    }

    @Test
    void aNameMayLookLikeAPath() throws IOException {
        ExportedFiles files = new ExportedFiles(folder)
                .with("Get-Mailbox-pa.txt", PA.replace("Fernandez, Patti", "Patti (HR/Payroll)"));
        assertEquals(Match.DELEGATE, match(files, "Patti (HR/Payroll)"));
    }

    @Test
    void twoObjectsOfOnePersonAreOne() throws IOException {
        ExportedFiles files =
                new ExportedFiles(folder).with("Get-Mailbox-pa.txt", PA).with("Get-User.txt", """
                        Identity          : contoso.test/Sales/Patti Fernandez
                        Name              : Patti Fernandez
                        DisplayName       : Patti F.
                        UserAccountControl : NormalAccount
                        """);
        assertEquals(Match.DELEGATE, match(files, "Patti Fernandez"));
        assertEquals(Match.DELEGATE, match(files, "Patti F."));
    }

    @ParameterizedTest
    @CsvSource({"pa@contoso.test, GROUP_OF_DELEGATE", "carol@contoso.test, SOMEBODY_ELSE", "'', GROUP_UNTOLD"})
    void aGroupCountsByItsMembers(String member, Match expected) throws IOException {
        ExportedFiles files = new ExportedFiles(folder).with("Get-Recipient.txt", """
                Identity              : contoso.test/Groups/Assistants
                Name                  : Assistants
                PrimarySmtpAddress    : assistants@contoso.test
                RecipientTypeDetails  : MailUniversalSecurityGroup
                """);
        if (!member.isEmpty()) {
            files.with("Get-DistributionGroupMember-Assistants.txt", "PrimarySmtpAddress : " + member + "\n");
        }
        assertEquals(expected, match(files, "Assistants"));
    }

    @Test
    void whoIsOfTheOtherOrganizationExplainsNothingHere() throws IOException {
        ExportedFiles files = new ExportedFiles(folder).with("Get-Mailbox-pa-exchange-online.txt", PA);
        assertEquals(Match.UNKNOWN, match(files, "Patti Fernandez"));
    }

    private static Match match(ExportedFiles files, String form) {
        return DelegateSearch.of(Mailbox.of("pa@contoso.test"), Side.ON_PREMISES, files.recipients())
                .of(Identity.of(form));
    }
}
