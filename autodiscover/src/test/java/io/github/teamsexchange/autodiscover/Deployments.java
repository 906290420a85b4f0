package io.github.teamsexchange.autodiscover;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The deployments that {@link DeploymentsTest} discovers: each is the healthy one with something changed. */
final class Deployments {

    private static final String ROOT = "contoso.test";
    private static final String AUTODISCOVER = "autodiscover.contoso.test";
    private static final String MAIL = "https://mail.contoso.test/autodiscover/autodiscover.xml";
    private static final String EVIL = "https://evil.attacker.test/autodiscover/autodiscover.xml";
    private static final String EVIL_HOST = "'evil.attacker.test': {'role': 'on-premises'}";
    private static final Map<String, String> CONSENT = Map.of("redirects.allow", "evil.attacker.test");

    private Deployments() {}

    /**
     * One deployment.
     *
     * @param name what is special about it
     * @param scenario its file
     * @param settings what the diagnosis is told besides
     * @param outcomes how each place ends: root domain, autodiscover host, http redirect, SRV record, alias
     * @param requests how many web requests the lab sees
     */
    record Row(String name, String scenario, Map<String, String> settings, String outcomes, int requests) {
        /** Short where waiting in vain is the point, else long enough for a machine that has much to do. */
        String patience() {
            return outcomes.contains("TIMEOUT") ? "5s" : "60s";
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(
                        root(), autodiscover(), signingIn(), inClear(), redirects(), insideAnswers(), names(), quirks())
                .flatMap(rows -> rows);
    }

    /** The root domain is somebody else's web site more often than not; it must not stand in the way. */
    private static Stream<Row> root() {
        return Stream.of(
                row("healthy", "", "HTTP_404 SETTINGS HTTP_403 DNS_NO_SUCH_NAME DNS_NO_RECORD", 4),
                rootRow("the root domain answers, too", "'role': 'on-premises'", "SETTINGS", 5),
                row(
                        // Names below it exist, so the name itself does, too.
                        "the root domain has no address",
                        hosts("'" + ROOT + "': null"),
                        "DNS_NO_RECORD SETTINGS HTTP_403 DNS_NO_SUCH_NAME DNS_NO_RECORD",
                        3),
                rootRow("the root domain shows a page", page(200), "MALFORMED", 4),
                rootRow("the root domain forbids", page(403), "HTTP_403", 4),
                rootRow("the root domain breaks", page(500), "HTTP_500", 4),
                rootRow("the root domain is overloaded", page(503), "HTTP_503", 4),
                rootRow("the root domain hangs", fault("hang"), "TIMEOUT", 4),
                rootRow("the root domain resets", fault("reset"), "CONNECT_RESET", 4),
                rootRow("the root domain speaks no HTTP", fault("garbage"), "HTTP_MALFORMED", 4),
                rootRow("the root domain's page has no end", fault("oversized-body"), "BODY_TOO_LARGE", 4),
                rootRow("the root domain refuses", "'connection': 'refuse'", "CONNECT_REFUSED", 3),
                rootRow("the root domain is silent", "'connection': 'silent'", "TIMEOUT", 3),
                rootRow("the root domain's certificate is for others", certificate("wrong-name"), "TLS_WRONG_NAME", 3),
                rootRow("the root domain signs for itself", certificate("self-signed"), "TLS_SELF_SIGNED", 3),
                rootRow("the root domain's certificate is over", certificate("expired"), "TLS_EXPIRED", 3),
                rootRow(
                        "the root domain wants a sign-in of its own",
                        "'paths': {'/': {'answer': {'status': 401, 'headers': {'WWW-Authenticate': ['Basic realm=shop']}}}}",
                        "AUTHENTICATION_FAILED",
                        5));
    }

    private static Stream<Row> autodiscover() {
        return Stream.of(
                row(
                        "the autodiscover host has no address",
                        hosts("'" + AUTODISCOVER + "': null"),
                        "HTTP_404 DNS_NO_SUCH_NAME DNS_NO_SUCH_NAME DNS_NO_SUCH_NAME DNS_NO_SUCH_NAME",
                        1),
                hostRow("self-signed", certificate("self-signed"), "TLS_SELF_SIGNED", 2),
                hostRow("expired", certificate("expired"), "TLS_EXPIRED", 2),
                hostRow("not yet valid", certificate("not-yet-valid"), "TLS_NOT_YET_VALID", 2),
                hostRow("wrong name", certificate("wrong-name"), "TLS_WRONG_NAME", 2),
                hostRow("untrusted", certificate("untrusted"), "TLS_UNTRUSTED", 2),
                hostRow("intermediate missing", certificate("missing-intermediate"), "TLS_UNTRUSTED", 2),
                hostRow("not published", "'http': {}, " + page(404), "HTTP_404", 3));
    }

    private static Stream<Row> signingIn() {
        return Stream.of(
                hostRow(
                        "only Windows schemes are offered",
                        "'authentication': ['Negotiate', 'NTLM']",
                        "AUTHENTICATION_REQUIRED",
                        3),
                new Row(
                        "nobody gave credentials",
                        scenario(""),
                        Map.of("exchange.password", ""),
                        "HTTP_404 AUTHENTICATION_REQUIRED HTTP_403 DNS_NO_SUCH_NAME DNS_NO_RECORD",
                        3),
                new Row(
                        "the password is wrong",
                        scenario(""),
                        Map.of("exchange.password", "guess"),
                        "HTTP_404 AUTHENTICATION_FAILED HTTP_403 DNS_NO_SUCH_NAME DNS_NO_RECORD",
                        4));
    }

    /** Nothing in clear text is believed but a redirect to https. */
    private static Stream<Row> inClear() {
        return Stream.of(
                clearRow("a redirect to the organization's https", redirect(MAIL, 302), "SETTINGS", 4),
                clearRow("a redirect with 301", redirect(MAIL, 301), "SETTINGS", 4),
                clearRow(
                        "a redirect to clear text",
                        redirect(MAIL.replace("https", "http"), 302),
                        "REDIRECT_REFUSED_INSECURE",
                        2),
                clearRow("a redirect to a foreign host", redirect(EVIL, 302), "REDIRECT_REFUSED_FOREIGN", 2),
                clearRow("a redirect that is none", redirect("https://", 302), "REDIRECT_REFUSED_MALFORMED", 2),
                clearRow("a page", page(200), "HTTP_200", 2),
                clearRow(
                        "a challenge",
                        "'paths': {'/': {'answer': {'status': 401, 'headers': {'WWW-Authenticate': ['Basic realm=x']}}}}",
                        "HTTP_401",
                        2),
                new Row(
                        "a redirect to a foreign host with consent",
                        scenario(hosts(EVIL_HOST + ", '" + AUTODISCOVER
                                + "': {'connection': 'refuse', 'http': {'connection': 'accept', " + redirect(EVIL, 302)
                                + "}}")),
                        CONSENT,
                        "HTTP_404 CONNECT_REFUSED SETTINGS DNS_NO_SUCH_NAME DNS_NO_RECORD",
                        4));
    }

    private static Stream<Row> redirects() {
        String chain = "'paths': {'/autodiscover': {'redirectTo': 'https://autodiscover.contoso.test/r1'}, "
                + IntStream.rangeClosed(1, 12)
                        .mapToObj(i ->
                                "'/r" + i + "': {'redirectTo': 'https://autodiscover.contoso.test/r" + (i + 1) + "'}")
                        .collect(Collectors.joining(", "))
                + "}";
        return Stream.of(
                movedRow("302 inside the organization", redirect(MAIL, 302), "SETTINGS", 4),
                movedRow("307 inside the organization", redirect(MAIL, 307), "SETTINGS", 4),
                movedRow("303 inside the organization", redirect(MAIL, 303), "SETTINGS", 4),
                movedRow("302 to a foreign host", redirect(EVIL, 302), "REDIRECT_REFUSED_FOREIGN", 2),
                movedRow(
                        "302 to clear text",
                        redirect(MAIL.replace("https", "http"), 302),
                        "REDIRECT_REFUSED_INSECURE",
                        2),
                movedRow(
                        "302 to itself",
                        redirect("https://autodiscover.contoso.test/Autodiscover/Autodiscover.xml", 302),
                        "REDIRECT_LOOP",
                        2),
                movedRow("a chain without end", chain, "REDIRECT_LIMIT", 12));
    }

    private static Stream<Row> insideAnswers() {
        return Stream.of(
                poxRow("redirectUrl inside the organization", "'redirectUrl': '" + MAIL + "'", "SETTINGS", 6),
                poxRow("redirectUrl to a foreign host", "'redirectUrl': '" + EVIL + "'", "REDIRECT_REFUSED_FOREIGN", 4),
                poxRow(
                        "redirectUrl to clear text",
                        "'redirectUrl': '" + MAIL.replace("https", "http") + "'",
                        "REDIRECT_REFUSED_INSECURE",
                        4),
                poxRow(
                        "redirectUrl to itself",
                        "'redirectUrl': 'https://autodiscover.contoso.test/autodiscover/autodiscover.xml'",
                        "REDIRECT_LOOP",
                        4),
                poxRow("redirectAddr in a circle", "'redirectAddress': 'boss@contoso.test'", "REDIRECT_LOOP", 7),
                poxRow(
                        "redirectAddr to a foreign domain",
                        "'redirectAddress': 'alex@attacker.test'",
                        "REDIRECT_REFUSED_FOREIGN",
                        4),
                poxRow("redirectAddr to nonsense", "'redirectAddress': 'nonsense'", "MALFORMED", 4),
                row(
                        "the address is unknown",
                        "'mailboxes': {'alex@contoso.test': {'onPremises': 'absent'}}",
                        "HTTP_404 NO_SUCH_ADDRESS HTTP_403 DNS_NO_SUCH_NAME DNS_NO_RECORD",
                        4),
                poxRow("the service answers with error 603", "'error': '603'", "NO_SUCH_ADDRESS", 4),
                poxRow("the service answers with error 600", "'error': '600'", "SERVICE_ERROR", 4),
                // 4 for the address itself; the token for Microsoft answers a challenge of its own.
                new Row(
                        "the mailbox is in Exchange Online",
                        "{'name': 'x', 'description': 'x', 'base': 'mailbox-in-exchange-online'}".replace('\'', '"'),
                        Map.of(),
                        "HTTP_404 SETTINGS HTTP_403 DNS_NO_SUCH_NAME DNS_NO_RECORD",
                        6));
    }

    private static Stream<Row> names() {
        return Stream.of(
                srvRow(
                        "an SRV record",
                        "{'priority': 0, 'weight': 0, 'port': 443, 'target': 'mail.contoso.test'}",
                        "SETTINGS",
                        3),
                srvRow(
                        "an SRV record with another port",
                        "{'priority': 0, 'weight': 0, 'port': 8443, 'target': 'mail.contoso.test'}",
                        "SETTINGS",
                        3),
                srvRow(
                        "the lower priority is asked first",
                        "{'priority': 20, 'weight': 9, 'port': 443, 'target': 'evil.attacker.test'},"
                                + " {'priority': 10, 'weight': 0, 'port': 443, 'target': 'mail.contoso.test'}",
                        "SETTINGS",
                        3),
                srvRow(
                        "the next target is asked where the first cannot be reached",
                        "{'priority': 10, 'weight': 0, 'port': 443, 'target': 'nowhere.contoso.test'},"
                                + " {'priority': 20, 'weight': 0, 'port': 443, 'target': 'mail.contoso.test'}",
                        "SETTINGS",
                        3),
                srvRow(
                        "an SRV record to a foreign host",
                        "{'priority': 0, 'weight': 0, 'port': 443, 'target': 'evil.attacker.test'}",
                        "REDIRECT_REFUSED_FOREIGN",
                        1),
                srvRow(
                        "the domain says that there is none",
                        "{'priority': 0, 'weight': 0, 'port': 0, 'target': '.'}",
                        "NOT_OFFERED",
                        1),
                row(
                        "the resolver cannot tell about SRV",
                        "'dns': {'_autodiscover._tcp.contoso.test': {'fault': 'servfail'}}",
                        "HTTP_404 SETTINGS HTTP_403 DNS_FAILED DNS_NO_RECORD",
                        4),
                row(
                        "an alias of Microsoft's service",
                        hosts("'" + AUTODISCOVER + "': null") + ", 'dns': {'" + AUTODISCOVER
                                + "': {'cname': 'autodiscover.outlook.com'}}",
                        "HTTP_404 DNS_NO_SUCH_NAME DNS_NO_SUCH_NAME DNS_NO_SUCH_NAME AUTHENTICATION_REQUIRED",
                        2));
    }

    private static Stream<Row> quirks() {
        return Stream.of(
                poxRow("Type as attribute", "'flaws': ['type-as-attribute']", "SETTINGS", 4),
                poxRow("another order", "'flaws': ['reversed']", "SETTINGS", 4),
                poxRow("namespaces with https", "'flaws': ['https-namespaces']", "SETTINGS", 4),
                poxRow("only ASUrl", "'omit': ['EwsUrl']", "SETTINGS", 4),
                poxRow("only EwsUrl", "'omit': ['ASUrl']", "SETTINGS", 4),
                poxRow("no EWS address", "'empty': ['ASUrl', 'EwsUrl']", "SETTINGS", 4),
                poxRow("no Account", "'omit': ['Account']", "MALFORMED", 4),
                poxRow("no Protocol", "'omit': ['Protocol']", "MALFORMED", 4),
                poxRow("a document type definition", "'flaws': ['dtd']", "MALFORMED", 4),
                poxRow("no XML", "'body': 'it works'", "MALFORMED", 4),
                hostRow("EXHTTP only", "'autodiscover': {'protocols': ['EXHTTP']}", "SETTINGS", 4),
                hostRow("EXCH only", "'autodiscover': {'protocols': ['EXCH']}", "SETTINGS", 4),
                hostRow("capabilities are withheld", "'autodiscover': {'capabilities': 'never'}", "SETTINGS", 4));
    }

    private static Row rootRow(String name, String host, String outcome, int requests) {
        return row(
                name,
                hosts("'" + ROOT + "': {" + host + "}"),
                outcome + " SETTINGS HTTP_403 DNS_NO_SUCH_NAME DNS_NO_RECORD",
                requests);
    }

    private static Row hostRow(String name, String host, String outcome, int requests) {
        return row(
                "the autodiscover host: " + name,
                hosts("'" + AUTODISCOVER + "': {" + host + "}"),
                "HTTP_404 " + outcome + " HTTP_403 DNS_NO_SUCH_NAME DNS_NO_RECORD",
                requests);
    }

    private static Row poxRow(String name, String pox, String outcome, int requests) {
        return row(
                name,
                hosts(EVIL_HOST + ", '" + AUTODISCOVER + "': {'autodiscover': {'pox': {" + pox + "}}}"),
                "HTTP_404 " + outcome + " HTTP_403 DNS_NO_SUCH_NAME DNS_NO_RECORD",
                requests);
    }

    /** In clear text something, on https nothing. */
    private static Row clearRow(String name, String clear, String outcome, int requests) {
        return row(
                "http: " + name,
                hosts(EVIL_HOST + ", '" + AUTODISCOVER + "': {'connection': 'refuse', 'http': {'connection': 'accept', "
                        + clear + "}}"),
                "HTTP_404 CONNECT_REFUSED " + outcome + " DNS_NO_SUCH_NAME DNS_NO_RECORD",
                requests);
    }

    /** On https something, in clear text nothing. */
    private static Row movedRow(String name, String host, String outcome, int requests) {
        return row(
                "https: " + name,
                hosts(EVIL_HOST + ", '" + AUTODISCOVER + "': {'http': {'connection': 'refuse'}, " + host + "}"),
                "HTTP_404 " + outcome + " CONNECT_REFUSED DNS_NO_SUCH_NAME DNS_NO_RECORD",
                requests);
    }

    private static Row srvRow(String name, String records, String outcome, int requests) {
        return row(
                name,
                hosts(EVIL_HOST + ", '" + AUTODISCOVER + "': null")
                        + ", 'dns': {'_autodiscover._tcp.contoso.test': {'srv': [" + records + "]}}",
                "HTTP_404 DNS_NO_SUCH_NAME DNS_NO_SUCH_NAME " + outcome + " DNS_NO_SUCH_NAME",
                requests);
    }

    private static Row row(String name, String deployment, String outcomes, int requests) {
        return new Row(name, scenario(deployment), Map.of(), outcomes, requests);
    }

    private static String scenario(String deployment) {
        return ("{'name': 'x', 'description': 'x', 'base': 'healthy', 'deployment': {" + deployment + "}}")
                .replace('\'', '"');
    }

    private static String hosts(String hosts) {
        return "'hosts': {" + hosts + "}";
    }

    private static String certificate(String kind) {
        return "'certificate': '" + kind + "'";
    }

    private static String page(int status) {
        return "'paths': {'/': {'answer': {'status': " + status
                + ", 'headers': {'Content-Type': ['text/html']}, 'body': '<html><body>Hello'}}}";
    }

    private static String fault(String fault) {
        return "'paths': {'/': {'fault': '" + fault + "'}}";
    }

    private static String redirect(String target, int status) {
        return "'paths': {'/': {'redirectTo': '" + target + "', 'status': " + status + "}}";
    }
}
