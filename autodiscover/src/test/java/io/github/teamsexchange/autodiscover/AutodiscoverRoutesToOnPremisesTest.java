package io.github.teamsexchange.autodiscover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.autodiscover.facts.AnsweringServer;
import io.github.teamsexchange.autodiscover.facts.RoutingAttempt;
import io.github.teamsexchange.autodiscover.facts.RoutingAttempt.Ending;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Status;
import io.github.teamsexchange.check.Vantage;
import io.github.teamsexchange.lab.CheckTester;
import io.github.teamsexchange.port.Failure;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AutodiscoverRoutesToOnPremisesTest {

    private static final URI ONLINE = URI.create(
            "https://outlook.office365.com/autodiscover/autodiscover.json?Email=alex%40contoso.test&Protocol=EWS");
    private static final URI ON_PREMISES = URI.create(
            "https://autodiscover.contoso.test/autodiscover/autodiscover.json?Email=alex%40contoso.test&Protocol=EWS&RedirectCount=1");
    private static final AnsweringServer EXCHANGE = new AnsweringServer(List.of("X-FEServer"), Optional.empty(), false);
    private static final AnsweringServer DEVICE = new AnsweringServer(List.of(), Optional.empty(), true);

    @Test
    void thePassNamesTheAddressAndEveryHop() {
        Finding finding = examine(address("https://mail.contoso.test/EWS/Exchange.asmx"), ONLINE, ON_PREMISES)
                .expect(Status.PASS);
        assertEquals(
                "https://mail.contoso.test/EWS/Exchange.asmx", finding.details().get("ewsUrl"));
        assertEquals(
                List.of(ONLINE.toString(), ON_PREMISES.toString()),
                finding.details().get("hops"));
    }

    @Test
    void exchangeOnlinesOwnAddressDeservesALook() {
        examine(address("https://outlook.office365.com/EWS/Exchange.asmx"), ONLINE)
                .expect(Status.WARN);
    }

    @Test
    void anAddressThatExistsOnlyInsideIsWrongWhereverWeStand() {
        CheckTester tester = examine(address("https://ex01.contoso.local/EWS/Exchange.asmx"), ONLINE, ON_PREMISES);
        Finding finding = tester.expect(Status.FAIL);
        assertTrue(
                finding.remedies().stream().anyMatch(remedy -> remedy.command().contains("-ExternalUrl")));
        tester.from(Vantage.INSIDE).expect(Status.FAIL);
    }

    @Test
    void anotherHostThanThePublishedOneDeservesALook() {
        CheckTester tester = examine(address("https://old.contoso.test/EWS/Exchange.asmx"), ONLINE, ON_PREMISES);
        tester.given(new PublishedEws(List.of("mail.contoso.test"))).expect(Status.WARN);
        tester.given(new PublishedEws(List.of("old.contoso.test"))).expect(Status.PASS);
        tester.given(new PublishedEws(List.of())).expect(Status.PASS);
    }

    @Test
    void anAddressInClearTextDeservesALook() {
        examine(address("http://mail.contoso.test/EWS/Exchange.asmx"), ONLINE, ON_PREMISES)
                .expect(Status.WARN);
    }

    static Stream<Arguments> wrongAnswers() {
        return Stream.of(
                Arguments.of(new RoutingAttempt.Loop(ON_PREMISES), "loop"),
                Arguments.of(new RoutingAttempt.TooManyHops(10), "10 hops"),
                Arguments.of(
                        new RoutingAttempt.RefusedRedirect("http://x.test/", "it does not lead to https"),
                        "http://x.test/"),
                Arguments.of(new RoutingAttempt.Rejected(404, Optional.empty(), DEVICE), "HTTP 404"),
                Arguments.of(new RoutingAttempt.NotAutodiscover("a web page", DEVICE), "a web page"),
                Arguments.of(new RoutingAttempt.NoAddress(""), "external URL"),
                Arguments.of(new RoutingAttempt.NoAddress("nonsense"), "nonsense"));
    }

    @ParameterizedTest
    @MethodSource("wrongAnswers")
    void aWrongAnswerOnPremisesFailsUnlessWeStandInside(Ending ending, String said) {
        CheckTester tester = examine(ending, ONLINE, ON_PREMISES);
        Finding finding = tester.expect(Status.FAIL);
        assertTrue(finding.summary().contains(said), finding.summary());
        tester.from(Vantage.UNKNOWN).expect(Status.FAIL);
        tester.from(Vantage.INSIDE).expect(Status.INCONCLUSIVE);
    }

    @Test
    void exchangeOnlineRedirectingToItselfDoesNotKnowTheMailbox() {
        Finding finding = examine(new RoutingAttempt.Loop(ONLINE), ONLINE)
                .from(Vantage.INSIDE)
                .expect(Status.FAIL);
        assertTrue(finding.summary().contains("does not know alex@contoso.test"), finding.summary());
    }

    @Test
    void thatExchangeOnlineCannotBeReachedSaysNothingAboutTheOrganization() {
        for (Failure.Kind kind : Failure.Kind.values()) {
            Finding finding = examine(unreached(kind), ONLINE).expect(Status.INCONCLUSIVE);
            assertEquals(kind.name(), finding.details().get("obstacle"));
        }
    }

    @Test
    void thatExchangeOnlineIsBusySaysNothingEither() {
        examine(new RoutingAttempt.Rejected(503, Optional.empty(), DEVICE), ONLINE)
                .expect(Status.INCONCLUSIVE);
        examine(new RoutingAttempt.Rejected(429, Optional.empty(), DEVICE), ONLINE)
                .expect(Status.INCONCLUSIVE);
        examine(new RoutingAttempt.Rejected(404, Optional.of("UserNotFound"), DEVICE), ONLINE)
                .expect(Status.FAIL);
    }

    @Test
    void aPortalThatAnswersInExchangeOnlinesPlaceSaysNothingAboutTheMailbox() {
        for (Ending ending : List.of(
                new RoutingAttempt.NotAutodiscover("a web page", DEVICE),
                new RoutingAttempt.Rejected(401, Optional.empty(), DEVICE),
                new RoutingAttempt.Rejected(403, Optional.empty(), DEVICE))) {
            Finding finding = examine(ending, ONLINE).expect(Status.INCONCLUSIVE);
            assertFalse(finding.remedies().isEmpty(), finding.summary());
        }
        examine(new RoutingAttempt.Rejected(400, Optional.empty(), EXCHANGE), ONLINE)
                .expect(Status.FAIL);
    }

    @Test
    void aHostThatCannotBeReachedIsWeighedByWhereWeStand() {
        examine(unreached(Failure.Kind.DNS_NO_SUCH_NAME), ONLINE, ON_PREMISES).expect(Status.FAIL);
        examine(unreached(Failure.Kind.TLS_UNTRUSTED), ONLINE, ON_PREMISES).expect(Status.FAIL);
        examine(unreached(Failure.Kind.CONNECT_REFUSED), ONLINE, ON_PREMISES)
                .from(Vantage.UNKNOWN)
                .expect(Status.WARN);
        examine(unreached(Failure.Kind.TIMEOUT), ONLINE, ON_PREMISES).expect(Status.INCONCLUSIVE);
    }

    private static CheckTester examine(Ending ending, URI... hops) {
        return CheckTester.of(new AutodiscoverRoutesToOnPremises()).given(new RoutingAttempt(List.of(hops), ending));
    }

    private static Ending address(String url) {
        return new RoutingAttempt.Address(URI.create(url));
    }

    private static Ending unreached(Failure.Kind kind) {
        return new RoutingAttempt.Unreached(new Failure(kind, "it went wrong"));
    }
}
