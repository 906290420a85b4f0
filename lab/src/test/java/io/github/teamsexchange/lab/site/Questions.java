package io.github.teamsexchange.lab.site;

import io.github.teamsexchange.lab.Lab;
import io.github.teamsexchange.lab.LabClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** What clients send to Autodiscover, as the protocol's documentation has it. */
final class Questions {

    static final String HOST = "https://autodiscover.contoso.test";
    static final String XML = "/Autodiscover/Autodiscover.xml";
    static final String BASIC = "Basic "
            + Base64.getEncoder().encodeToString("CONTOSO\\alex:lab-Passw0rd!".getBytes(StandardCharsets.UTF_8));

    private static final String OUTLOOK = "http://schemas.microsoft.com/exchange/autodiscover/outlook/";

    private Questions() {}

    static HttpResponse<String> pox(Lab lab, String address) throws Exception {
        return postPox(lab, pox(address, OUTLOOK + "responseschema/2006a"));
    }

    static HttpResponse<String> postPox(Lab lab, String body) throws Exception {
        return new LabClient(lab).post(HOST + XML, body, "Authorization", BASIC);
    }

    static String pox(String address, String schema) {
        return "<?xml version='1.0' encoding='utf-8'?><Autodiscover xmlns=\"" + OUTLOOK
                + "requestschema/2006\"><Request><EMailAddress>" + address
                + "</EMailAddress><AcceptableResponseSchema>" + schema
                + "</AcceptableResponseSchema></Request></Autodiscover>";
    }

    static HttpResponse<String> soap(Lab lab, List<String> addresses, String... settings) throws Exception {
        return postSoap(lab, soap(addresses, settings));
    }

    static HttpResponse<String> postSoap(Lab lab, String body) throws Exception {
        return new LabClient(lab).post(HOST + "/autodiscover/autodiscover.svc", body, "Authorization", BASIC);
    }

    static String soap(List<String> addresses, String... settings) {
        String users = addresses.stream()
                .map(address -> "<a:User><a:Mailbox>" + address + "</a:Mailbox></a:User>")
                .collect(Collectors.joining());
        String names = List.of(settings).stream()
                .map(name -> "<a:Setting>" + name + "</a:Setting>")
                .collect(Collectors.joining());
        return "<soap:Envelope xmlns:a=\"http://schemas.microsoft.com/exchange/2010/Autodiscover\""
                + " xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Header><a:RequestedServerVersion>"
                + "Exchange2010_SP2</a:RequestedServerVersion></soap:Header><soap:Body>"
                + "<a:GetUserSettingsRequestMessage><a:Request><a:Users>" + users + "</a:Users><a:RequestedSettings>"
                + names + "</a:RequestedSettings></a:Request></a:GetUserSettingsRequestMessage></soap:Body>"
                + "</soap:Envelope>";
    }
}
