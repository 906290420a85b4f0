package io.github.teamsexchange.lab.site;

import io.github.teamsexchange.lab.deployment.Deployment;
import io.github.teamsexchange.lab.deployment.MailboxPlan;
import io.github.teamsexchange.lab.deployment.ServerPlan;
import io.github.teamsexchange.lab.http.Headers;
import io.github.teamsexchange.lab.http.Reply;
import io.github.teamsexchange.lab.http.Request;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The front end of an Exchange server. */
final class OnPremisesSite {

    private static final String ONLINE = "outlook.office365.com";

    private final Deployment deployment;
    private final ServerPlan server;
    private final Map<String, String> urls;

    private OnPremisesSite(Deployment deployment) {
        this.deployment = deployment;
        this.server = deployment.server();
        Map<String, String> byAnyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byAnyCase.putAll(server.urls());
        this.urls = Collections.unmodifiableMap(byAnyCase);
    }

    static Site of(Deployment deployment) {
        OnPremisesSite site = new OnPremisesSite(deployment);
        return new Site(
                List.of(
                        new Site.Route(AutodiscoverV2.PATH, site::autodiscover),
                        new Site.Route("/autodiscover", site::challenge),
                        new Site.Route("/ews", site::challenge),
                        new Site.Route("/microsoft-server-activesync", site::challenge),
                        new Site.Route("/api", site::restChallenge)),
                request -> new Reply.Answer(404, site.headers(), Pages.NOT_FOUND));
    }

    private Reply autodiscover(Request request) {
        Optional<AutodiscoverV2> asked = AutodiscoverV2.of(request);
        if (asked.isEmpty()) {
            return AutodiscoverV2.error(
                    400, headers(), "MandatoryParameterMissing", "A valid smtp address and protocol must be given.");
        }
        String url = urls.get(asked.get().protocol());
        return url == null
                ? asked.get().invalidProtocol(headers(), String.join(",", urls.keySet()))
                : locate(asked.get(), url);
    }

    private Reply locate(AutodiscoverV2 asked, String url) {
        MailboxPlan.OnPremises recipient =
                deployment.mailbox(asked.email()).map(MailboxPlan::onPremises).orElse(MailboxPlan.OnPremises.ABSENT);
        return switch (recipient) {
            case MAILBOX -> asked.url(headers(), url);
            case REMOTE_MAILBOX -> asked.elsewhere(headers(), ONLINE);
            case ABSENT -> AutodiscoverV2.error(404, headers(), "UserNotFound", "The given user is not found");
        };
    }

    /** Windows schemes for everybody; OAuth is offered to those who come with an empty token. */
    private Reply challenge(Request request) {
        Headers headers = headers();
        if (server.oauth() && request.headers().says("Authorization", "Bearer")) {
            headers = headers.and("WWW-Authenticate", OAuthChallenge.onPremises(server.tenant()));
        }
        for (String scheme : server.authentication()) {
            headers = headers.and("WWW-Authenticate", scheme(scheme, request.host()));
        }
        return Reply.Answer.empty(401, headers);
    }

    /** The REST address knows OAuth first of all. */
    private Reply restChallenge(Request request) {
        Headers headers = headers();
        return Reply.Answer.empty(
                401,
                server.oauth()
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
