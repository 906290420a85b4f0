package io.github.teamsexchange.lab.site;

import io.github.teamsexchange.lab.deployment.Deployment;
import io.github.teamsexchange.lab.deployment.HostPlan;
import io.github.teamsexchange.lab.deployment.Listener;
import io.github.teamsexchange.lab.deployment.PathRule;
import io.github.teamsexchange.lab.http.Headers;
import io.github.teamsexchange.lab.http.Reply;
import io.github.teamsexchange.lab.http.Request;
import io.github.teamsexchange.lab.http.RequestHandler;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All hosts of a deployment behind one listener: each answers as its role and its rules say. */
public final class Front implements RequestHandler {

    private final Function<String, Optional<HostPlan>> hosts;
    private final Map<String, Site> sites;
    private final PathBehaviours behaviours = new PathBehaviours();

    /**
     * Opens the sites of a deployment.
     *
     * @param hosts finds the host of a name
     */
    public Front(Deployment deployment, Function<String, Optional<HostPlan>> hosts) {
        this.hosts = hosts;
        this.sites = deployment.hosts().values().stream()
                .collect(Collectors.toUnmodifiableMap(HostPlan::name, host -> site(deployment, host)));
    }

    @Override
    public Reply reply(Request request) {
        return hosts.apply(request.host())
                .map(plan -> reply(request, plan))
                .orElse(Reply.Answer.empty(421, Headers.NONE));
    }

    private Reply reply(Request request, HostPlan host) {
        Listener side = host.side(request.wire().tls());
        return switch (side.connection()) {
            case ACCEPT -> answer(request, host, side);
            case REFUSE, RESET -> Reply.Broken.RESET;
            case SILENT, TIMEOUT -> Reply.Broken.SILENCE;
        };
    }

    private Reply answer(Request request, HostPlan host, Listener side) {
        boolean open = request.wire().tls() || !host.frontEnd().requireTls();
        Site site = open ? sites.getOrDefault(host.name(), Site.WEB_SERVER) : inClear(host);
        Optional<PathRule> rule = side.ruleFor(request.path());
        return rule.isPresent() ? behaviours.apply(rule.get(), request, site) : site.answer(request);
    }

    private static Site site(Deployment deployment, HostPlan host) {
        return switch (host.role()) {
            case EXCHANGE_ONLINE -> ExchangeOnlineSite.of(deployment, host.frontEnd());
            case ON_PREMISES -> OnPremisesSite.of(deployment, host.frontEnd());
            case ENDPOINTS -> EndpointsSite.of(deployment.network().endpoints());
            case WEB_SERVER -> Site.WEB_SERVER;
        };
    }

    /** Exchange insists on TLS: the cloud by a redirect, a server by IIS's refusal. */
    private static Site inClear(HostPlan host) {
        return switch (host.role()) {
            case EXCHANGE_ONLINE, ENDPOINTS -> new Site(List.of(), Front::toHttps);
            case ON_PREMISES -> new Site(List.of(), Front::forbidden);
            case WEB_SERVER -> Site.WEB_SERVER;
        };
    }

    private static Reply toHttps(Request request) {
        return Reply.Answer.empty(
                301,
                Headers.of(
                        "Location", "https://" + request.host() + request.line().target()));
    }

    private static Reply forbidden(Request request) {
        Headers headers = Headers.of("Content-Type", "text/html", "Server", "Microsoft-IIS/10.0");
        return new Reply.Answer(403, headers, Pages.FORBIDDEN);
    }
}
