package io.github.teamsexchange.connectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.port.Failure;
import io.github.teamsexchange.port.HttpCall;
import io.github.teamsexchange.port.HttpOutcome;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskableAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://mail.contoso.test/api",
                "http://mail.contoso.test:65535/",
                "https://[2001:db8::1]:8443/",
                "https://10.0.0.1/"
            })
    void whatCanBeAskedIsNotObjectedTo(String address) {
        assertEquals(Optional.empty(), AskableAddress.objection(URI.create(address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://mail.contoso.test:65536/api", "https://mail.contoso.test:0/api"})
    void aPortThatCannotBeIsNamed(String address) {
        assertObjection("there is no port", URI.create(address));
    }

    @Test
    void aHostThatCannotBeIsNamedAndCutShort() {
        assertObjection("cannot be a name", URI.create("https://" + "a".repeat(64) + ".test/"));
        assertObjection("…", URI.create("https://" + "a.".repeat(150) + "test/"));
    }

    /** A redirect to such an address is the other side's mistake, and no fault of the probe that follows it. */
    @Test
    void thePortDoesNotThrow() throws InterruptedException {
        try (OpenPorts open = OpenPorts.with(Map.of())) {
            HttpOutcome.Failed failed = assertInstanceOf(
                    HttpOutcome.Failed.class,
                    open.ports().http().send(HttpCall.get(URI.create("https://mail.contoso.test:99999/api"))));
            assertEquals(Failure.Kind.NOT_ALLOWED, failed.failure().kind());
            assertEquals(0, failed.attempts());
        }
    }

    private static void assertObjection(String why, URI address) {
        String detail = AskableAddress.objection(address).map(Failure::detail).orElse("");
        assertTrue(detail.contains(why), detail);
    }
}
