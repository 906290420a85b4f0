package io.github.teamsexchange.autodiscover.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.api.Test;

class AutodiscoverV2Test {

    @Test
    void aBlankInAnAddressIsPercentEncoded() {
        URI asked = AutodiscoverV2.address(URI.create("https://outlook.office365.com"), "\"a b\"@contoso.test");
        assertEquals("Email=%22a%20b%22%40contoso.test&Protocol=EWS", asked.getRawQuery());
    }
}
