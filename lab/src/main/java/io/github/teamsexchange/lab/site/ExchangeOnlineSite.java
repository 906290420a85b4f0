package io.github.teamsexchange.lab.site;

import io.github.teamsexchange.lab.auth.Admission;
import io.github.teamsexchange.lab.auth.Authentication;
import io.github.teamsexchange.lab.auth.Offer;
import io.github.teamsexchange.lab.deployment.AccountPlan;
import io.github.teamsexchange.lab.deployment.AutodiscoverPlan;
import io.github.teamsexchange.lab.deployment.Deployment;
import io.github.teamsexchange.lab.deployment.FrontEndPlan;
import io.github.teamsexchange.lab.deployment.MailboxPlan;
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
import java.util.function.Function;

/** The front end of Exchange Online. */
final class ExchangeOnlineSite {

    private static final String HOST = "outlook.office365.com";
    private static final Map<String, String> URLS = byAnyCase(Map.of(
            "EWS", "https://outlook.office365.com/EWS/Exchange.asmx",
            "REST", "https://outlook.office.com/api",
            "ActiveSync", "https://outlook.office365.com/Microsoft-Server-ActiveSync",
            "AutodiscoverV1", "https://outlook.office365.com/autodiscover/autodiscover.xml"));
    private static final EwsUrls EWS_URLS = new EwsUrls(
            Optional.ofNullable(URLS.get("EWS")), Optional.empty(), "15.20.8880.21", "outlook.office365.com");
    private static final String SUPPORTED = "Rest,ActiveSync,Ews,Substrate,SubstrateSearchService,AutodiscoverV1,"
            + "SubstrateNotificationService,OutlookMeetingScheduler,OutlookPay";

    /** Basic is offered still, but only tokens are taken. */
    private static final String BASIC_NO_MORE = "Basic Realm=\"\"";

    private final Deployment deployment;
    private final AutodiscoverPlan plan;
    private final Offer offer;
    private final Authentication authentication;
    private final EwsService ews;
    private final EwsPolicies policies;

    private ExchangeOnlineSite(Deployment deployment, FrontEndPlan frontEnd) {
        this.deployment = deployment;
        this.plan = frontEnd.autodiscover();
        this.offer = new Offer(
                frontEnd.authentication().orElse(List.of(BASIC_NO_MORE)), Optional.of(OAuthChallenge.online()), true);
        this.authentication = new Authentication(deployment.accounts(), offer, HOST);
        this.ews = EwsService.online(deployment);
        this.policies = new EwsPolicies(deployment.configuration(), Side.EXCHANGE_ONLINE);
    }

    static Site of(Deployment deployment, FrontEndPlan frontEnd) {
        ExchangeOnlineSite online = new ExchangeOnlineSite(deployment, frontEnd);
        return new Site(
                List.of(
                        new Site.Route(AutodiscoverV2.PATH, online::autodiscover),
                        new Site.Route(PoxAutodiscover.PATH, online::pox),
                        new Site.Route(SoapAutodiscover.PATH, online::soap),
                        new Site.Route("/autodiscover", online::challenge),
                        new Site.Route("/ews", online::ews),
                        new Site.Route("/api", online::challenge)),
                request -> new Reply.Answer(404, headers(), Pages.NOT_FOUND));
    }

    private Reply autodiscover(Request request) {
        Optional<AutodiscoverV2> asked = AutodiscoverV2.of(request);
        if (asked.isEmpty()) {
            return AutodiscoverV2.error(
                    400, headers(), "MandatoryParameterMissing", "A valid smtp address and protocol must be given.");
        }
        String url = URLS.get(asked.get().protocol());
        return url == null ? asked.get().invalidProtocol(headers(), SUPPORTED) : locate(asked.get(), url);
    }

    /** Its own mailboxes it knows; mail users it sends to their own organization; strangers it sends in a circle. */
    private Reply locate(AutodiscoverV2 asked, String url) {
        Optional<MailboxPlan> mailbox = deployment.mailbox(asked.email());
        return switch (mailbox.map(MailboxPlan::online).orElse(MailboxPlan.Online.ABSENT)) {
            case MAILBOX -> asked.url(headers(), url, plan.v2());
            case MAIL_USER ->
                asked.elsewhere(
                        headers(),
                        "autodiscover." + mailbox.map(MailboxPlan::domain).orElse(HOST));
            case ABSENT -> asked.elsewhere(headers(), HOST);
        };
    }

    private Reply pox(Request request) {
        return signedIn(
                request, account -> new PoxAutodiscover(plan, Directory.online(deployment), EWS_URLS).answer(request));
    }

    private Reply soap(Request request) {
        return signedIn(
                request, account -> new SoapAutodiscover(plan, Directory.online(deployment), EWS_URLS).answer(request));
    }

    private Reply ews(Request request) {
        return signedIn(
                request,
                account -> policies.refusal(account.mailbox(), request)
                        .map(reason -> Reply.Answer.empty(403, Headers.of("X-EWS-Policy-Reason", reason)))
                        .orElseGet(() -> ews.answer(request, Optional.of(account.mailbox()))));
    }

    private Reply signedIn(Request request, Function<AccountPlan, Reply.Answer> answer) {
        Admission admission = authentication.admit(request);
        return admission instanceof Admission.Admitted admitted
                ? new Reply.Personal(
                        admitted.account().name(),
                        answer.apply(admitted.account()).with(headers()))
                : Reply.Answer.empty(401, headers().and(((Admission.Refused) admission).challenges()));
    }

    private Reply challenge(Request request) {
        return Reply.Answer.empty(401, headers().and(offer.challenges(request)));
    }

    private static Headers headers() {
        return Headers.of(
                "Server", "Microsoft-IIS/10.0",
                "request-id", UUID.randomUUID().toString(),
                "X-CalculatedBETarget", "LABP000MB0001.LABP000.PROD.OUTLOOK.COM",
                "X-RUM-Validated", "1",
                "X-FEServer", "LABP000CA0001",
                "X-Powered-By", "ASP.NET");
    }

    private static Map<String, String> byAnyCase(Map<String, String> urls) {
        Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(urls);
        return Collections.unmodifiableMap(copy);
    }
}
