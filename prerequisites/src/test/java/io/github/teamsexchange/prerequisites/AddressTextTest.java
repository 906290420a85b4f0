package io.github.teamsexchange.prerequisites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "52.112.0.0/14 | 52.112.0.0/14",
                "52.112.0.1/14 | 52.112.0.0/14",
                "52.238.119.141 | 52.238.119.141/32",
                "52.112.0.0/255.252.0.0 | 52.112.0.0/14",
                "52.112.0.0 255.252.0.0 | 52.112.0.0/14",
                "52.112.0.0   0.3.255.255 | 52.112.0.0/14",
                "52.238.119.141 255.255.255.255 | 52.238.119.141/32",
                "0.0.0.0 0.0.0.0 | 0.0.0.0/0",
                "0.0.0.0/0 | 0.0.0.0/0",
                "52.112.0.0-52.115.255.255 | 52.112.0.0/14",
                "10.0.0.1 - 10.0.0.4 | 10.0.0.1/32 10.0.0.2/31 10.0.0.4/32",
                "2603:1063::/38 | 2603:1063::/38",
                "2603:1063:3FF::1/38 | 2603:1063::/38",
                "2620:1EC:4:0:0:0:0:152 | 2620:1ec:4::152/128",
                "2620:1ec:4::152-2620:1ec:4::153 | 2620:1ec:4::152/127",
                "::/0 | ::/0",
                "::ffff:52.112.0.0/110 | ::ffff:3470:0/110",
                "any | 0.0.0.0/0 ::/0",
                "ALL | 0.0.0.0/0 ::/0",
                "* | 0.0.0.0/0 ::/0"
            })
    void readsWhatFirewallsPrint(String text, String prefixes) {
        assertEquals(
                prefixes,
                AddressText.read(text).map(list -> String.join(" ", list)).orElse("nothing"));
    }

    /** Octal or decimal, a mask or an address, a host or everybody: nobody can tell, so it is nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "teams",
                "52",
                "52.112",
                "52.112.0.0/33",
                "52.112.0.256",
                "052.112.0.0/14",
                "52.112.0.0/-1",
                "52.112.0.0/14/14",
                "52.112.0.0/255.0.255.0",
                "52.112.0.0 0.0.0.0",
                "10.0.0.0 10.0.0.1",
                "10.0.0.4-10.0.0.1",
                "10.0.0.1-2603::1",
                "2603:1063::/129",
                "2603::1063::/38",
                "2603:1063::%eth0",
                "0x34.112.0.0",
                "52.112.*.*",
                "52.112.0-3.0",
                "2603:1063::/38 255.255.255.0",
                "52.112.0.0/14x"
            })
    void takesNothingElseForAnAddress(String text) {
        assertEquals(Optional.empty(), AddressText.read(text));
    }

    @Test
    void isNotHeldUpByALongText() {
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertFalse(AddressText.read("1:".repeat(1_000_000)).isPresent()));
    }
}
