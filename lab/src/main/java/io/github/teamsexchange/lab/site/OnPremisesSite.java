package io.github.teamsexchange.lab.site;

import io.github.teamsexchange.lab.auth.Admission;
import io.github.teamsexchange.lab.auth.Authentication;
import io.github.teamsexchange.lab.auth.Offer;
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
import io.github.teamsexchange.port.Side;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** One front end of the Exchange servers. */
final class OnPremisesSite {

    private static final String ONLINE = "outlook.office365.com";
    private static final String POX_FILE = "/autodiscover.xml";

    private final Deployment deployment;
    private final ServerPlan server;
    private final FrontEndPlan frontEnd;
    private final EwsService ews;
    private final EwsPolicies policies;
    private final Offer offer;
    private final Authentication authentication;
    private final Map<String, String> urls;

    private OnPremisesSite(Deployment deployment, FrontEndPlan frontEnd) {
        this.deployment = deployment;
        this.server = deployment.server();
        this.frontEnd = frontEnd;
        this.ews = new EwsService(deployment);
        this.policies = new EwsPolicies(deployment.configuration(), Side.ON_PREMISES);
        this.offer = offer(frontEnd, server);
        this.authentication = new Authentication(deployment.accounts(), offer, server.name());
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
                        new Site.Route("/autodiscover", site::elsewhere),
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
                request,
                capabilities(request),
                account -> new PoxAutodiscover(frontEnd.autodiscover(), directory, ewsUrls()).answer(request));
    }

    private Reply soap(Request request) {
        Directory directory = Directory.onPremises(deployment, frontEnd);
        return signedIn(
                request,
                capabilities(request),
                account -> new SoapAutodiscover(frontEnd.autodiscover(), directory, ewsUrls()).answer(request));
    }

    private Reply ews(Request request) {
        return signedIn(request, Headers.NONE, account -> ews(request, account));
    }

    /** What Exchange Server says to those whom a policy keeps out is documented nowhere; a bare 403 is. */
    private Reply.Answer ews(Request request, AccountPlan account) {
        return policies.refusal(account.mailbox(), request).isPresent()
                ? Reply.Answer.empty(403, Headers.NONE)
                : ews.answer(request, Optional.of(account.mailbox()));
    }

    private EwsUrls ewsUrls() {
        Optional<String> external = Optional.ofNullable(urls.get("EWS"));
        return new EwsUrls(
                external,
                server.internalEws().or(() -> external),
                server.version().orElse("15.1.2507.6"),
                server.name());
    }

    /** What only those who have signed in are told. */
    private Reply signedIn(Request request, Headers more, Answering answering) {
        Admission admission = authentication.admit(request);
        if (admission instanceof Admission.Admitted admitted) {
            Reply.Answer answer = answering.answer(admitted.account());
            return new Reply.Personal(
                    admitted.account().name(), answer.with(headers()).with(more));
        }
        Headers challenges = ((Admission.Refused) admission).challenges();
        return Reply.Answer.empty(401, headers().and(challenges).and(more));
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

    /** Windows schemes for everybody; OAuth is offered to those who come with a token, be it empty. */
    private Reply challenge(Request request) {
        return Reply.Answer.empty(401, headers().and(offer.challenges(request)));
    }

    /** The REST address knows OAuth first of all. */
    private Reply restChallenge(Request request) {
        Offer rest = new Offer(offer.bearer().isPresent() ? List.of() : List.of("Basic"), offer.bearer(), true);
        return Reply.Answer.empty(401, headers().and(rest.challenges(request)));
    }

    /** A redirect may lead to POX below any name, such as the mailbox's; nothing else is here. */
    private Reply elsewhere(Request request) {
        return request.lowerPath().endsWith(POX_FILE) ? pox(request) : challenge(request);
    }

    private static Offer offer(FrontEndPlan frontEnd, ServerPlan server) {
        boolean oauth = frontEnd.oauth().orElse(server.oauth());
        return new Offer(
                frontEnd.authentication().orElse(server.authentication()),
                oauth ? Optional.of(OAuthChallenge.onPremises(server.tenant())) : Optional.empty(),
                false);
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
