package io.github.teamsexchange.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.teamsexchange.port.Failure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of the contract, section 2. */
class VantageTest {

    @ParameterizedTest
    @CsvSource({
        "DNS_NO_SUCH_NAME, FAIL, FAIL, INCONCLUSIVE",
        "TLS_SELF_SIGNED, FAIL, FAIL, INCONCLUSIVE",
        "TLS_UNTRUSTED, FAIL, FAIL, INCONCLUSIVE",
        "TLS_WRONG_NAME, FAIL, FAIL, INCONCLUSIVE",
        "TLS_EXPIRED, FAIL, FAIL, INCONCLUSIVE",
        "CONNECT_REFUSED, FAIL, WARN, INCONCLUSIVE",
        "CONNECT_RESET, FAIL, WARN, INCONCLUSIVE",
        "TIMEOUT, INCONCLUSIVE, INCONCLUSIVE, INCONCLUSIVE",
        "DNS_FAILED, INCONCLUSIVE, INCONCLUSIVE, INCONCLUSIVE",
        "PROXY_FAILED, INCONCLUSIVE, INCONCLUSIVE, INCONCLUSIVE",
        "CONNECT_UNREACHABLE, INCONCLUSIVE, INCONCLUSIVE, INCONCLUSIVE"
    })
    void weighsAFailureByWhereWeStand(Failure.Kind kind, Status outside, Status unknown, Status inside) {
        Failure failure = new Failure(kind, "it went wrong");
        assertEquals(outside, Vantage.OUTSIDE.weigh(failure));
        assertEquals(unknown, Vantage.UNKNOWN.weigh(failure));
        assertEquals(inside, Vantage.INSIDE.weigh(failure));
    }

    @ParameterizedTest
    @CsvSource({"OUTSIDE, FAIL", "UNKNOWN, FAIL", "INSIDE, INCONCLUSIVE"})
    void weighsAnAnswerByWhereWeStand(Vantage vantage, Status status) {
        assertEquals(status, vantage.weighAnswer());
    }

    @ParameterizedTest
    @EnumSource(Failure.Kind.class)
    void fromInsideNothingIsProved(Failure.Kind kind) {
        assertEquals(Status.INCONCLUSIVE, Vantage.INSIDE.weigh(new Failure(kind, "it went wrong")));
    }
}
