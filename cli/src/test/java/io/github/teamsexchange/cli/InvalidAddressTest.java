package io.github.teamsexchange.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no address never gets as far as a command. */
class InvalidAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x'; calc #",
                "$(calc)",
                "x'; Remove-Mailbox y #@contoso.test",
                "x@contoso.test'; calc #",
                "x@contoso.test\nRemove-Mailbox y",
                "x\nRemove-Mailbox y@contoso.test",
                "\"x\ny\"@contoso.test",
                "x\u2028y@contoso.test",
                "x\u202ey@contoso.test",
                "x\u0000@contoso.test",
                "x@contoso.test | calc"
            })
    void isRefusedWhoeverItIsSupposedToBe(String address) {
        for (List<String> arguments : List.of(
                List.of("delegation", address, "--lab"),
                List.of("delegation", "boss@contoso.test", "--delegate", address, "--lab"),
                List.of("presence", "alex@contoso.test", "--upn", address, "--lab"))) {
            Diagnose run = Diagnose.run(arguments.toArray(String[]::new));
            assertEquals(64, run.status(), run.err());
            assertEquals("", run.out());
            assertEquals(1, run.err().lines().count(), run.err());
            assertTrue(run.err().contains("is not a mail address"), run.err());
        }
    }
}
