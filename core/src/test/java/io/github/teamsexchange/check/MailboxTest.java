package io.github.teamsexchange.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alex@contoso.com",
                "a@b",
                "first.last+tag@sub.contoso.co.uk",
                "o'brien`$x&{calc}|y@contoso.com",
                "!#$%&'*+-/=?^_`{|}~@contoso.com",
                "\"john doe\"@contoso.com",
                "\"a@b\\\"c\"@contoso.com",
                "用户@例子.广告",
                "jürgen@bücher.example",
                "x@123.com",
                "1234567890123456789012345678901234567890123456789012345678901234@contoso.com"
            })
    void acceptsWhatTheStandardsAccept(String address) {
        assertEquals(address, Mailbox.of(address).address());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alex | no @",
                "@contoso.com | before the @",
                "alex@ | after the @",
                ".alex@contoso.com | dot before",
                "alex.@contoso.com | dot before",
                "al..ex@contoso.com | dot before",
                "al ex@contoso.com | U+0020",
                "alex@contoso..com | dot after",
                "alex@contoso.com. | dot after",
                "alex@contoso.com。 | dot after",
                "alex@contoso。。com | cannot be a domain",
                "alex@-contoso.com | cannot be a domain",
                "alex@con toso.com | cannot be a domain",
                "alex@con_toso.com | cannot be a domain",
                "alex@[192.0.2.1] | not a network address",
                "a@b@contoso.com | '@' cannot stand",
                "\"alex@contoso.com | does not end",
                "12345678901234567890123456789012345678901234567890123456789012345@contoso.com | 64 bytes"
            })
    void refusesNonsenseAndSaysWhy(String address, String why) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> Mailbox.of(address));
        assertTrue(refusal.getMessage().contains(why), refusal.getMessage());
    }

    @Test
    void refusesADomainThatIsTooLong() {
        String label = "a".repeat(63);
        String domain = String.join(".", label, label, label, label, "com");
        assertThrows(IllegalArgumentException.class, () -> Mailbox.of("alex@" + domain));
        assertThrows(IllegalArgumentException.class, () -> Mailbox.of("alex@" + label + "a.com"));
    }

    /** RFC 5321 section 4.5.3.1.3: a path has 256 octets, its angle brackets included. */
    @Test
    void refusesAnAddressThatIsTooLongAsAWhole() {
        String domain = String.join(".", "a".repeat(63), "b".repeat(63), "c".repeat(61)); // 189 characters
        assertEquals(254, Mailbox.of("x".repeat(64) + "@" + domain).address().length());
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> Mailbox.of("x".repeat(64) + "@" + domain + "c"));
        assertTrue(refusal.getMessage().contains("longer than 254"), refusal.getMessage());
    }

    @Test
    void anErrorMessageCannotRepaintTheTerminal() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> Mailbox.of("\u001b[2Jalex\n@contoso.com"));
        assertTrue(refusal.getMessage().chars().noneMatch(Character::isISOControl), refusal.getMessage());
    }

    @Test
    void knowsItsDomainAsTheDomainNameSystemDoes() {
        assertEquals(
                "xn--bcher-kva.example", Mailbox.of("jürgen@Bücher.Example").domain());
        assertEquals("contoso.com", Mailbox.of("Alex@CONTOSO.com").domain());
    }

    @Test
    void theSignInNameIsTheAddressUnlessSaidOtherwise() {
        Mailbox mailbox = Mailbox.of("alex@contoso.com");
        assertEquals("alex@contoso.com", mailbox.userPrincipalName());
        Mailbox other = mailbox.userPrincipalName("alex@corp.contoso.com").delegatedTo("pa@contoso.com");
        assertEquals("alex@contoso.com", other.address());
        assertEquals("alex@corp.contoso.com", other.userPrincipalName());
        assertEquals("pa@contoso.com", other.delegate().orElseThrow().address());
    }

    @Property
    void anyTextIsAnAddressOrRefusedWithASentence(@ForAll @StringLength(max = 80) String text) {
        try {
            Mailbox.of(text);
        } catch (IllegalArgumentException e) {
            assertTrue(e.getMessage().contains("is not a mail address: "), e.getMessage());
        }
    }
}
