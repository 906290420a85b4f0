package io.github.teamsexchange.autodiscover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.autodiscover.facts.RoutingAttempt;
import io.github.teamsexchange.check.DiscoveryRules;
import io.github.teamsexchange.check.Edition;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.check.MicrosoftCloud;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Vantage;
import io.github.teamsexchange.port.Configuration;
import io.github.teamsexchange.port.DnsOutcome;
import io.github.teamsexchange.port.Failure;
import io.github.teamsexchange.port.HttpCall;
import io.github.teamsexchange.port.HttpOutcome;
import io.github.teamsexchange.port.Ports;
import io.github.teamsexchange.port.TlsOutcome;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutingProbeTest {

    private final List<HttpCall> calls = new ArrayList<>();

    @Test
    void asksAsTeamsDoesAndFollowsHopByHop() throws InterruptedException {
        RoutingAttempt attempt = collect(call -> call.uri().getHost().equals("outlook.office365.com")
                ? redirect(
                        call,
                        "https://autodiscover.contoso.test/autodiscover/autodiscover.json?Email=x&RedirectCount=1")
                : ok(call, "{\"Protocol\":\"ews\",\"Url\":\"https://mail.contoso.test/EWS/Exchange.asmx\"}"));
        assertEquals(
                "https://outlook.office365.com/autodiscover/autodiscover.json?Email=a%2Bb%40contoso.test&Protocol=EWS",
                calls.get(0).uri().toString());
        assertEquals("Teams", calls.get(0).headers().get("User-Agent"));
        assertEquals(2, attempt.hops().size());
        assertEquals(
                "https://mail.contoso.test/EWS/Exchange.asmx",
                assertInstanceOf(RoutingAttempt.Address.class, attempt.ending())
                        .url()
                        .toString());
    }

    @Test
    void aRedirectThatOnlyCountsUpIsALoop() throws InterruptedException {
        RoutingAttempt attempt = collect(call -> redirect(
                call,
                "https://outlook.office365.com/autodiscover/autodiscover.json?Email=a%2Bb%40contoso.test&Protocol=EWS&RedirectCount="
                        + calls.size()));
        assertInstanceOf(RoutingAttempt.Loop.class, attempt.ending());
        assertEquals(1, calls.size());
    }

    @Test
    void anEndlessChainEndsAtTheLimit() throws InterruptedException {
        RoutingAttempt attempt = collect(
                call -> redirect(call, "https://host" + calls.size() + ".test/autodiscover/autodiscover.json?Email=x"));
        assertInstanceOf(RoutingAttempt.TooManyHops.class, attempt.ending());
        assertEquals(10, calls.size());
    }

    @ParameterizedTest
    @CsvSource({
        "http://autodiscover.contoso.test/autodiscover/autodiscover.json",
        "ftp://autodiscover.contoso.test/",
        "https://alex:hunter2@autodiscover.contoso.test/autodiscover/autodiscover.json",
        "'http://[nonsense'",
        "''"
    })
    void aRedirectToAnythingButHttpsIsNotFollowed(String target) throws InterruptedException {
        RoutingAttempt attempt = collect(call -> redirect(call, target));
        RoutingAttempt.RefusedRedirect refused =
                assertInstanceOf(RoutingAttempt.RefusedRedirect.class, attempt.ending());
        assertTrue(!refused.target().contains("hunter2"), refused.target());
        assertEquals(1, calls.size());
    }

    @Test
    void aRedirectToALoginPageIsNotAutodiscover() throws InterruptedException {
        RoutingAttempt attempt = collect(call -> redirect(call, "https://login.contoso.test/adfs/ls?secret=1"));
        String what = assertInstanceOf(RoutingAttempt.NotAutodiscover.class, attempt.ending())
                .what();
        assertTrue(what.contains("https://login.contoso.test/adfs/ls") && !what.contains("secret"), what);
    }

    @Test
    void aTargetWithoutEndIsShownShort() throws InterruptedException {
        String path = "/x".repeat(30_000);
        RoutingAttempt refused = collect(call -> redirect(call, "http://mail.contoso.test" + path));
        String target = assertInstanceOf(RoutingAttempt.RefusedRedirect.class, refused.ending())
                .target();
        assertTrue(target.length() < 300, target.length() + " characters");
        RoutingAttempt page = collect(call -> redirect(call, "https://mail.contoso.test" + path));
        String what = assertInstanceOf(RoutingAttempt.NotAutodiscover.class, page.ending())
                .what();
        assertTrue(what.length() < 300, what.length() + " characters");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html>sign in</html> | not a JSON object",
                "[] | not a JSON object",
                "'' | not a JSON object",
                "{} | element Protocol",
                "{\"Protocol\":5} | element Protocol",
                "{\"Protocol\":\"REST\",\"Url\":\"https://x.test/\"} | another protocol",
            })
    void anAnswerInAnotherFormNamesWhatIsMissing(String body, String what) throws InterruptedException {
        RoutingAttempt attempt = collect(call -> ok(call, body));
        String said = assertInstanceOf(RoutingAttempt.NotAutodiscover.class, attempt.ending())
                .what();
        assertTrue(said.contains(what), said);
    }

    @Test
    void anAnswerThatIsNestedBeyondReasonIsNone() throws InterruptedException {
        for (String open : List.of("[", "{\"a\":")) {
            RoutingAttempt attempt = collect(call -> ok(call, open.repeat(10_000)));
            assertInstanceOf(RoutingAttempt.NotAutodiscover.class, attempt.ending());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"Protocol\":\"EWS\"}",
                "{\"Protocol\":\"EWS\",\"Url\":\"\"}",
                "{\"Protocol\":\"EWS\",\"Url\":null}",
                "{\"Protocol\":\"EWS\",\"Url\":\"mail.contoso.test\"}",
                "{\"Protocol\":\"EWS\",\"Url\":\"https:// bad\"}",
                "{\"Protocol\":\"EWS\",\"Url\":\"https://mail.contoso.test:99999/EWS/Exchange.asmx\"}"
            })
    void anAnswerWithoutAddressIsTold(String body) throws InterruptedException {
        assertInstanceOf(
                RoutingAttempt.NoAddress.class, collect(call -> ok(call, body)).ending());
    }

    @Property
    void noBodyBreaksIt(@ForAll String body, @ForAll @IntRange(min = 200, max = 599) int status)
            throws InterruptedException {
        RoutingAttempt attempt = collect(call -> answer(call, status, Map.of(), body));
        assertTrue(attempt.hops().size() >= 1);
    }

    private RoutingAttempt collect(Function<HttpCall, HttpOutcome> server) throws InterruptedException {
        URI online = URI.create("https://outlook.office365.com");
        Question question = new Question(
                IssueType.PRESENCE,
                Mailbox.of("a+b@contoso.test"),
                Edition.V2023,
                Instant.EPOCH,
                Vantage.OUTSIDE,
                new MicrosoftCloud(online, online, online),
                DiscoveryRules.DEFAULT);
        return new RoutingProbe().collect(question, new NoEvidence(), ports(server));
    }

    private Ports ports(Function<HttpCall, HttpOutcome> server) {
        return new Ports(
                call -> {
                    calls.add(call);
                    return server.apply(call);
                },
                (name, type) -> new DnsOutcome.Missing(new Failure(Failure.Kind.DNS_FAILED, "not asked")),
                (host, port) -> new TlsOutcome.Failed(new Failure(Failure.Kind.TIMEOUT, "not asked")),
                Configuration.NONE);
    }

    private static HttpOutcome ok(HttpCall call, String body) {
        return answer(call, 200, Map.of(), body);
    }

    private static HttpOutcome redirect(HttpCall call, String target) {
        return answer(call, 302, Map.of("Location", List.of(target)), "");
    }

    private static HttpOutcome answer(HttpCall call, int status, Map<String, List<String>> headers, String body) {
        return new HttpOutcome.Answered(call.uri(), status, headers, body, Duration.ofMillis(1), 1);
    }
}
