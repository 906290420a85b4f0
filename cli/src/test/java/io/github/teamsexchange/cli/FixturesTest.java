package io.github.teamsexchange.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.connectors.exports.Exports;
import io.github.teamsexchange.port.Configuration;
import io.github.teamsexchange.port.ExportFile;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On real exports. Each expected judgement was worked out from the file by hand, as the comments say. */
class FixturesTest {

    private static final String ENDPOINTS = "m365-endpoints/";
    private static final String ALLOW_LIST = "prerequisites.network-allow-list";
    private static final String DRAFT = "ms-docs/draft2020/cleaned/";

    @TempDir
    Path folder;

    /**
     * In all three the file GetOrganizationConfig.xml has EwsEnabled, EwsApplicationAccessPolicy and both lists as Nil:
     * no policy at all, so EWS is open. There is no Get-CASMailbox and nothing from Exchange Online.
     */
    @ParameterizedTest
    @ValueSource(strings = {"css-exchange/E15", "css-exchange/E16", "css-exchange/E19"})
    void anOrganizationWithoutPolicyIsOpen(String exports) {
        Map<String, JsonObject> findings = findings(2, "presence", List.of(), Fixtures.path(exports));
        JsonObject organization = finding(findings, "ews-policy.organization");
        assertEquals("PASS", organization.getString("status"));
        assertEquals("not set", organization.getJsonObject("details").getString("policy"));
        assertEquals("INCONCLUSIVE", finding(findings, "ews-policy.mailbox").getString("status"));
        assertEquals(
                "INCONCLUSIVE",
                finding(findings, "ews-policy.online-retirement").getString("status"));
    }

    /**
     * GetExchangeServer.xml has AdminDisplayVersion "Version 15.0 (Build 1497.2)" in E15, older than the 15.1.544.27
     * that presence needs; "15.1 (Build 2375.7)" in E16 and "15.2 (Build 986.5)" in E19 are new enough, but both
     * products are out of support since 14 October 2025.
     */
    @ParameterizedTest
    @CsvSource({
        "E15, presence, 1, FAIL, 15.0.1497.2, Exchange Server 2013",
        "E15, delegation, 0, WARN, 15.0.1497.2, Exchange Server 2013",
        "E16, presence, 0, WARN, 15.1.2375.7, Exchange Server 2016",
        "E19, presence, 0, WARN, 15.2.986.5, Exchange Server 2019"
    })
    void anExportedServerTellsTheVersion(
            String exports, String issue, int status, String judgement, String version, String product) {
        JsonObject finding = finding(
                findings(
                        status,
                        issue,
                        List.of("--check", "prerequisites.exchange-version", "--as-of", "2026-11-24T00:00:00Z"),
                        Fixtures.path("css-exchange/" + exports)),
                "prerequisites.exchange-version");
        assertEquals(judgement, finding.getString("status"));
        assertEquals(version, finding.getJsonObject("details").getString("version"));
        assertEquals(product, finding.getJsonObject("details").getString("product"));
    }

    /** Both files: EnforceAllowList with EwsAllowList {}: nobody gets in, at either level. */
    @Test
    void anEmptyAllowListLetsNobodyIn() {
        Map<String, JsonObject> findings = delegation(
                1, "Get-OrganizationConfig-Ews-delegation-before.txt", "Get-CASMailbox-Ews-delegation-before.txt");
        for (String check : List.of("ews-policy.organization", "ews-policy.mailbox")) {
            JsonObject finding = finding(findings, check);
            assertEquals("FAIL", finding.getString("status"), check);
            assertEquals("EnforceAllowList", finding.getJsonObject("details").getString("policy"));
            assertEquals(
                    "*SchedulingService*",
                    finding.getJsonObject("details").getJsonArray("missing").getString(0));
        }
        String command = finding(findings, "ews-policy.mailbox")
                .getJsonArray("remedies")
                .getJsonObject(0)
                .getString("command");
        assertEquals(
                "Set-CASMailbox -Identity 'someone@contoso.com' -EwsApplicationAccessPolicy EnforceAllowList -EwsAllowList"
                        + " @{Add='*SchedulingService*'}",
                command.replace("Set-CASMailbox 'someone", "Set-CASMailbox -Identity 'someone"));
    }

    /** Both files: EnforceAllowList with {*SchedulingService*}, which is the entry that delegation needs. */
    @Test
    void theArticlesEntrySuffices() {
        Map<String, JsonObject> findings = delegation(
                2, "Get-OrganizationConfig-Ews-delegation-after.txt", "Get-CASMailbox-Ews-delegation-after.txt");
        for (String check : List.of("ews-policy.organization", "ews-policy.mailbox")) {
            assertEquals("PASS", finding(findings, check).getString("status"), check);
        }
    }

    /** Before and after say different things about the same organization and mailbox: {} and {*SchedulingService*}. */
    @Test
    void contradictingFilesAreNamedAndNotJudged() {
        Map<String, JsonObject> findings = delegation(
                2,
                "Get-OrganizationConfig-Ews-delegation-before.txt",
                "Get-CASMailbox-Ews-delegation-before.txt",
                "Get-OrganizationConfig-Ews-delegation-after.txt",
                "Get-CASMailbox-Ews-delegation-after.txt");
        Map.of("ews-policy.organization", "Get-OrganizationConfig", "ews-policy.mailbox", "Get-CASMailbox")
                .forEach((check, cmdlet) -> {
                    JsonObject finding = finding(findings, check);
                    assertEquals("INCONCLUSIVE", finding.getString("status"), check);
                    assertTrue(
                            finding.getString("summary").contains(cmdlet + "-Ews-delegation-before.txt"),
                            finding.toString());
                    assertTrue(
                            finding.getString("summary").contains(cmdlet + "-Ews-delegation-after.txt"),
                            finding.toString());
                });
    }

    /**
     * The page of August 2020, entries 1 and 12, as somebody's firewall has it since. Of what is published today it has
     * all of IPv4 (52.120.0.0/14 holds 52.122.0.0/15); of IPv6 it lacks 2603:1063::/38, which is younger.
     */
    @Test
    void aListOfTheYear2020LacksWhatCameSince() throws IOException {
        String page = Files.readString(Fixtures.path(ENDPOINTS + "office-365-worldwide-endpoints.2020-08.md"));
        Path list = Files.write(
                folder.resolve("firewall.txt"),
                page.lines()
                        .filter(line -> line.matches("(1|12) \\| .*"))
                        .flatMap(line -> Stream.of(line.split("`", -1)[3].split(", ", -1)))
                        .toList());
        JsonObject finding = allowList(0, "network.allow-list = " + list);
        assertEquals("WARN", finding.getString("status"));
        assertEquals(
                "[\"2603:1063::/38\"]",
                finding.getJsonObject("details").getJsonArray("uncovered").toString());
        assertEquals(49, finding.getJsonObject("details").getInt("entries"));
    }

    /** What the web service documents besides endpoints, or in part, is no list of them and hides nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"L88-109.json", "L131-132.csv", "L156-167.xml", "L203-227.json", "L320-343.json"})
    void whatIsNoListOfEndpointsIsNamedAndNotUsed(String slice) throws IOException {
        Path copy = Fixtures.path(ENDPOINTS + "ip-web-service." + slice + ".txt");
        Path list = Files.writeString(folder.resolve("firewall.txt"), "192.0.2.0/24");
        JsonObject finding = allowList(2, "network.allow-list = " + list, "endpoints.url = " + copy);
        assertEquals("INCONCLUSIVE", finding.getString("status"));
        assertTrue(finding.getString("summary").contains(copy.toString()), finding.toString());
    }

    private JsonObject allowList(int status, String... more) throws IOException {
        Path settings = Path.of(unreachable());
        Files.write(settings, List.of(more), StandardOpenOption.APPEND);
        return finding(
                findings(
                        status,
                        "presence",
                        List.of(
                                "--check",
                                ALLOW_LIST,
                                "--as-of",
                                "2026-09-01T00:00:00Z",
                                "--settings",
                                settings.toString())),
                ALLOW_LIST);
    }

    /**
     * The samples show user2 with Editor on user1's calendar, and {contoso.com/headquater/user2} in
     * GrantSendOnBehalfTo. That this is user2@contoso.com is likely, and nothing proves it: no export of a recipient is
     * there.
     */
    @Test
    void theArticlesOwnNamesAreNobodysUntilAnExportExplainsThem() throws IOException {
        // A file called after "grant" would be that of a person of this name.
        Path grant = Files.copy(Fixtures.path(DRAFT + "Get-Mailbox-grant.txt"), folder.resolve("Get-Mailbox.txt"));
        Path[] samples = {Fixtures.path(DRAFT + "Get-MailboxFolderPermission.txt"), grant};
        Map<String, JsonObject> findings = ofUser1(2, samples);
        assertEquals(
                "[\"user2\"]",
                finding(findings, "delegation.calendar-permission")
                        .getJsonObject("details")
                        .getJsonArray("unresolved")
                        .toString());
        assertEquals(
                "[\"contoso.com/headquater/user2\"]",
                finding(findings, "delegation.send-on-behalf")
                        .getJsonObject("details")
                        .getJsonArray("unresolved")
                        .toString());
        Path recipient = Files.writeString(folder.resolve("Get-Recipient.txt"), """
                Identity             : contoso.com/headquater/user2
                Name                 : user2
                PrimarySmtpAddress   : user2@contoso.com
                RecipientTypeDetails : UserMailbox
                """);
        Map<String, JsonObject> explained = ofUser1(0, samples[0], samples[1], recipient);
        for (String check : List.of("delegation.calendar-permission", "delegation.send-on-behalf")) {
            assertEquals("PASS", finding(explained, check).getString("status"), check);
        }
    }

    private Map<String, JsonObject> ofUser1(int status, Path... evidence) {
        return findings(
                status,
                "delegation",
                List.of(
                        "--delegate",
                        "user2@contoso.com",
                        "--check",
                        "delegation.calendar-permission",
                        "--check",
                        "delegation.send-on-behalf"),
                evidence);
    }

    /**
     * The sample's list is cut after four apps, and the fourth is the Calendar app. The sample of the upgrade policy
     * says Islands, which allows meetings; the one without a mode tells nothing.
     */
    @Test
    void theTeamsSamplesTellWhatTheyShow() throws IOException {
        Path user = Files.writeString(
                folder.resolve("Get-CsOnlineUser.json"),
                "{\"UserPrincipalName\": \"someone@contoso.com\", \"TeamsAppSetupPolicy\": null,"
                        + " \"TeamsUpgradePolicy\": null}");
        String samples = "ms-docs/teams-ps/Get-CsTeams";
        Path pinned = Fixtures.path(samples + "AppSetupPolicy.example1.L49-56.txt");
        JsonObject app =
                finding(calendar(0, "calendar-app.app-setup-policy", user, pinned), "calendar-app.app-setup-policy");
        assertEquals("PASS", app.getString("status"));
        assertEquals(4, app.getJsonObject("details").getJsonArray("pinned").size());
        String mode = "calendar-app.coexistence-mode";
        Path islands = Fixtures.path(samples + "UpgradePolicy.example2.L108-114.txt");
        JsonObject told = finding(calendar(0, mode, user, islands), mode);
        assertEquals("PASS", told.getString("status"));
        assertEquals("Islands", told.getJsonObject("details").getString("mode"));
        assertEquals("tenant", told.getJsonObject("details").getString("from"));
        Path without = Fixtures.path(samples + "UpgradePolicy.example3.L121-126.txt");
        assertEquals(
                "INCONCLUSIVE", finding(calendar(2, mode, user, without), mode).getString("status"));
    }

    private Map<String, JsonObject> calendar(int status, String check, Path... evidence) {
        return findings(status, "calendar-app", List.of("--check", check), evidence);
    }

    @Test
    void everyFixtureIsReadOrNamed() throws IOException {
        Path all = Fixtures.path(".");
        Configuration configuration = Exports.read(List.of(all));
        try (Stream<Path> walk = Files.walk(all)) {
            assertEquals(
                    walk.filter(Files::isRegularFile).count(),
                    configuration.files().size(),
                    "one account for each file");
        }
        for (ExportFile file : configuration.files()) {
            assertTrue(file.state() == ExportFile.State.READ || !file.note().isEmpty(), file.name() + " says why");
        }
        Map<String, Long> cmdlets = configuration.files().stream()
                .filter(file -> file.state() == ExportFile.State.READ)
                .collect(Collectors.groupingBy(file -> file.cmdlet().orElseThrow(), Collectors.counting()));
        // Counted by hand in the folders: three servers' worth of five files each, and the documentation's samples.
        assertEquals(5, cmdlets.get("Get-OrganizationConfig"));
        assertEquals(2, cmdlets.get("Get-CASMailbox"));
        assertEquals(3, cmdlets.get("Get-AuthConfig"));
        assertEquals(3, cmdlets.get("Get-ExchangeServer"));
        assertEquals(3, cmdlets.get("Get-MailboxServer"));
        assertEquals(3, cmdlets.get("Get-WebServicesVirtualDirectory"));
        assertEquals(2, cmdlets.get("Get-OwaVirtualDirectory"));
        assertEquals(1, cmdlets.get("Get-AcceptedDomain"));
        assertEquals(1, cmdlets.get("Get-AuthServer"));
        assertEquals(1, cmdlets.get("Get-Mailbox"));
        assertEquals(1, cmdlets.get("Get-MailboxFolderPermission"));
        assertEquals(1, cmdlets.get("Get-CsTeamsAppSetupPolicy"));
        assertEquals(2, cmdlets.get("Get-CsTeamsUpgradePolicy"));
    }

    private Map<String, JsonObject> delegation(int status, String... files) {
        return findings(
                status,
                "delegation",
                List.of("--delegate", "user2@contoso.com"),
                Stream.of(files).map(file -> Fixtures.path(DRAFT + file)).toArray(Path[]::new));
    }

    private Map<String, JsonObject> findings(int status, String issue, List<String> more, Path... evidence) {
        List<String> arguments = new ArrayList<>(List.of(issue, "someone@contoso.com", "--format", "json"));
        if (!more.contains("--check")) {
            arguments.addAll(List.of("--check", "ews-policy.*"));
        }
        arguments.addAll(more);
        if (!more.contains("--settings")) {
            arguments.addAll(List.of("--settings", unreachable()));
        }
        for (Path path : evidence) {
            arguments.addAll(List.of("--evidence", path.toString()));
        }
        Diagnose run = Diagnose.run(arguments.toArray(String[]::new));
        assertEquals(status, run.status(), run.out() + run.err());
        ReportSchema.assertValid(run.out());
        return Json.createReader(new StringReader(run.out())).readObject().getJsonArray("findings").stream()
                .map(JsonValue::asJsonObject)
                .collect(Collectors.toMap(finding -> finding.getString("check"), finding -> finding));
    }

    private static JsonObject finding(Map<String, JsonObject> findings, String check) {
        assertTrue(findings.containsKey(check), findings.keySet() + " lacks " + check);
        return findings.get(check);
    }

    /** Only exports, no network. */
    private String unreachable() {
        try {
            return Files.writeString(
                            folder.resolve("unreachable.properties"),
                            "http.proxy = 127.0.0.1:1\nhttp.max-attempts = 1\ndns.servers = 127.0.0.1:1\n")
                    .toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
