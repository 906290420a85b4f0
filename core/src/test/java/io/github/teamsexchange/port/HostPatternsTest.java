package io.github.teamsexchange.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostPatternsTest {

    @ParameterizedTest
    @CsvSource({
        "https://contoso.com/, true",
        "https://MAIL.Contoso.com/, true",
        "https://a.b.contoso.com:8443/x, true",
        "https://evilcontoso.com/, false",
        "https://contoso.com.evil.test/, false",
        "https://com/, false",
        "https://partner.test/, true",
        "https://www.partner.test/, false"
    })
    void aHostIsCoveredByItsNameOrByTheDomainAboveIt(String address, boolean covered) {
        HostPatterns patterns = new HostPatterns(List.of("contoso.com", "*.CONTOSO.com", "partner.test"));
        assertEquals(covered, patterns.cover(URI.create(address)));
    }

    @Test
    void anAddressWithoutHostIsNeverCovered() {
        assertFalse(new HostPatterns(List.of("null", "")).cover(URI.create("mailto:alex@contoso.com")));
    }
}
