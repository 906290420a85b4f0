package io.github.teamsexchange.autodiscover;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InternalHostsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ex01",
                "EX01.contoso.local",
                "mail.corp",
                "10.1.2.3",
                "192.168.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "127.0.0.1",
                "169.254.1.1",
                "[::1]",
                "[fd00::1]",
                "[fe80::1]"
            })
    void knowsWhatTheInternetDoesNotHave(String host) {
        assertTrue(InternalHosts.include(host));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mail.contoso.com",
                "local.contoso.com",
                "contoso.test",
                "172.32.0.1",
                "11.0.0.1",
                "192.169.0.1",
                "[2001:db8::1]",
                "corp.example"
            })
    void leavesTheRestAlone(String host) {
        assertFalse(InternalHosts.include(host));
    }
}
