package io.github.teamsexchange.lab.deployment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/** Reads a whole deployment. */
final class DeploymentReader {

    private final JsonPart part;

    DeploymentReader(JsonPart part) {
        this.part = part.only(
                "hosts", "dns", "mailboxes", "accounts", "onPremises", "configuration", "firewall", "endpoints");
    }

    Deployment read() {
        Moments moments = new Moments(Instant.now(), ZoneOffset.UTC);
        Map<String, MailboxPlan> mailboxes = named("mailboxes", new MailboxReader(moments)::read);
        AccountReader accounts = new AccountReader(mailboxes.keySet());
        return new Deployment(
                named("hosts", HostReader::read),
                named("dns", NameReader::read),
                mailboxes,
                part.optional("accounts").map(accounts::read).orElse(new Accounts(List.of())),
                server(part.required("onPremises")),
                part.optional("configuration")
                        .map(ConfigurationReader::read)
                        .orElse(new ConfigurationObjects(List.of())),
                NetworkPlan.read(part));
    }

    private <T> Map<String, T> named(String member, BiFunction<String, JsonPart, T> reader) {
        Map<String, T> parts = new LinkedHashMap<>();
        part.optional(member).map(JsonPart::members).orElse(Map.of()).forEach((name, value) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (parts.put(lower, reader.apply(lower, value)) != null) {
                throw value.wrong("the same name in another case is there, too");
            }
        });
        return Collections.unmodifiableMap(parts);
    }

    private static ServerPlan server(JsonPart part) {
        part.only("server", "version", "tenant", "authentication", "oauth", "internalEws", "autodiscoverV2");
        Map<String, String> urls = new LinkedHashMap<>();
        part.required("autodiscoverV2").members().forEach((protocol, url) -> urls.put(protocol, url.text()));
        return new ServerPlan(
                part.required("server").text(),
                part.optional("version").map(DeploymentReader::version),
                part.required("tenant").text(),
                part.required("authentication").texts(),
                part.required("oauth").flag(),
                part.optional("internalEws").map(JsonPart::text),
                urls);
    }

    private static String version(JsonPart part) {
        if (!part.text().matches("\\d{1,2}(\\.\\d{1,5}){1,3}")) {
            throw part.wrong("'" + part.text() + "' is no version such as 15.1.2507.66");
        }
        return part.text();
    }
}
