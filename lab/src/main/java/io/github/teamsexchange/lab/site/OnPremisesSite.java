package io.github.teamsexchange.lab.site;

import io.github.teamsexchange.lab.deployment.AccountPlan;
import io.github.teamsexchange.lab.deployment.AutodiscoverPlan;
import io.github.teamsexchange.lab.deployment.Deployment;
import io.github.teamsexchange.lab.deployment.DocumentPlan;
import io.github.teamsexchange.lab.deployment.FrontEndPlan;
import io.github.teamsexchange.lab.deployment.MailboxPlan;
import io.github.teamsexchange.lab.deployment.ServerPlan;
import io.github.teamsexchange.lab.ews.EwsService;
import io.github.teamsexchange.lab.http.Headers;
import io.github.teamsexchange.lab.http.Reply;
import io.github.teamsexchange.lab.http.Request;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** One front end of the Exchange servers. */
final class OnPremisesSite {

    private static final String ONLINE = "outlook.office365.com";

    private final Deployment deployment;
    private final ServerPlan server;
    private final FrontEndPlan frontEnd;
    private final EwsService ews;
    private final Map<String, String> urls;

    private OnPremisesSite(Deployment deployment, FrontEndPlan frontEnd) {
        this.deployment = deployment;
        this.server = deployment.server();
        this.frontEnd = frontEnd;
        this.ews = new EwsService(deployment);
        Map<String, String> byAnyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byAnyCase.putAll(server.urls());
        frontEnd.autodiscover().ewsUrl().ifPresent(url -> byAnyCase.put("EWS", url));
        this.urls = Collections.unmodifiableMap(byAnyCase);
    }

    static Site of(Deployment deployment, FrontEndPlan frontEnd) {
        OnPremisesSite site = new OnPremisesSite(deployment, frontEnd);
        return new Site(
                List.of(
                        new Site.Route(AutodiscoverV2.PATH, site::autodiscoverV2),
                        new Site.Route(PoxAutodiscover.PATH, site::pox),
                        new Site.Route(SoapAutodiscover.PATH, site::soap),
                        new Site.Route("/autodiscover", site::challenge),
                        new Site.Route("/ews", site::ews),
                        new Site.Route("/microsoft-server-activesync", site::challenge),
                        new Site.Route("/owa/service", site::challenge),
                        new Site.Route("/api", site::restChallenge)),
                request -> new Reply.Answer(404, site.headers(), Pages.NOT_FOUND));
    }

    private Reply autodiscoverV2(Request request) {
        Optional<AutodiscoverV2> asked = AutodiscoverV2.of(request);
        if (asked.isEmpty()) {
            return AutodiscoverV2.error(
                    400, headers(), "MandatoryParameterMissing", "A valid smtp address and protocol must be given.");
        }
        DocumentPlan plan = frontEnd.autodiscover().v2();
        if (plan.error().isPresent()) {
            return AutodiscoverV2.error(400, headers(), plan.error().get(), "Something is wrong.");
        }
        if (plan.redirectUrl().isPresent()) {
            return Reply.Answer.moved(302, plan.redirectUrl().get()).with(headers());
        }
        String url = urls.get(asked.get().protocol());
        return url == null
                ? asked.get().invalidProtocol(headers(), String.join(",", urls.keySet()))
                : locate(asked.get(), url);
    }

    private Reply locate(AutodiscoverV2 asked, String url) {
        MailboxPlan.OnPremises recipient = frontEnd.autodiscover().answersUnknown()
                ? MailboxPlan.OnPremises.MAILBOX
                : deployment.mailbox(asked.email()).map(MailboxPlan::onPremises).orElse(MailboxPlan.OnPremises.ABSENT);
        return switch (recipient) {
            case MAILBOX -> asked.url(headers(), url, frontEnd.autodiscover().v2());
            case REMOTE_MAILBOX -> asked.elsewhere(headers(), ONLINE);
            case ABSENT -> AutodiscoverV2.error(404, headers(), "UserNotFound", "The given user is not found");
        };
    }

    private Reply pox(Request request) {
        Directory directory = Directory.onPremises(deployment, frontEnd);
        return signedIn(
                request, account -> new PoxAutodiscover(frontEnd.autodiscover(), directory, ewsUrls()).answer(request));
    }

    private Reply soap(Request request) {
        Directory directory = Directory.onPremises(deployment, frontEnd);
        return signedIn(
                request,
                account -> new SoapAutodiscover(frontEnd.autodiscover(), directory, ewsUrls()).answer(request));
    }

    private Reply ews(Request request) {
        return account(request)
                .<Reply>map(account -> new Reply.Personal(
                        account.name(),
                        ews.answer(request, Optional.of(account.mailbox())).with(headers())))
                .orElseGet(() -> challenge(request));
    }

    private EwsUrls ewsUrls() {
        Optional<String> external = Optional.ofNullable(urls.get("EWS"));
        return new EwsUrls(
                external,
                server.internalEws().or(() -> external),
                server.version().orElse("15.1.2507.6"),
                server.name());
    }

    /** What Autodiscover tells only those who have signed in. */
    private Reply signedIn(Request request, Answering answering) {
        Optional<AccountPlan> account = account(request);
        if (account.isEmpty()) {
            return ((Reply.Answer) challenge(request)).with(capabilities(request));
        }
        Reply.Answer answer = answering.answer(account.get());
        return new Reply.Personal(account.get().name(), answer.with(headers()).with(capabilities(request)));
    }

    private Optional<AccountPlan> account(Request request) {
        return new Authentication(deployment.accounts()).account(request, schemes(), oauth());
    }

    /** Answers somebody who has signed in. */
    @FunctionalInterface
    private interface Answering {
        Reply.Answer answer(AccountPlan account);
    }

    private Headers capabilities(Request request) {
        AutodiscoverPlan.Capabilities when = frontEnd.autodiscover().capabilities();
        boolean shown = when == AutodiscoverPlan.Capabilities.ALWAYS
                || (when == AutodiscoverPlan.Capabilities.GET
                        && !request.method().equals("POST"));
        return shown
                ? Headers.of("X-SOAP-Enabled", "True", "X-WSSecurity-Enabled", "True", "X-OAuth-Enabled", "True")
                : Headers.NONE;
    }

    private List<String> schemes() {
        return frontEnd.authentication().orElse(server.authentication());
    }

    private boolean oauth() {
        return frontEnd.oauth().orElse(server.oauth());
    }

    /** Windows schemes for everybody; OAuth is offered to those who come with a token, be it empty. */
    private Reply challenge(Request request) {
        Headers headers = headers();
        if (oauth() && request.headers().says("Authorization", "Bearer")) {
            headers = headers.and("WWW-Authenticate", OAuthChallenge.onPremises(server.tenant()));
        }
        for (String scheme : schemes()) {
            headers = headers.and("WWW-Authenticate", scheme(scheme, request.host()));
        }
        return Reply.Answer.empty(401, headers);
    }

    /** The REST address knows OAuth first of all. */
    private Reply restChallenge(Request request) {
        Headers headers = headers();
        return Reply.Answer.empty(
                401,
                oauth()
                        ? headers.and("WWW-Authenticate", OAuthChallenge.onPremises(server.tenant()))
                        : headers.and("WWW-Authenticate", scheme("Basic", request.host())));
    }

    private static String scheme(String scheme, String host) {
        return scheme.equals("Basic") ? "Basic realm=\"" + host + "\"" : scheme;
    }

    private Headers headers() {
        Headers headers = Headers.of(
                "Server",
                "Microsoft-IIS/10.0",
                "request-id",
                UUID.randomUUID().toString(),
                "X-FEServer",
                server.name(),
                "X-Powered-By",
                "ASP.NET");
        return server.version()
                .map(version -> headers.and("X-OWA-Version", version))
                .orElse(headers);
    }
}
