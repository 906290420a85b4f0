package io.github.teamsexchange.connectors.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.port.Configuration;
import io.github.teamsexchange.port.ExportFile;
import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.ExportedValue;
import io.github.teamsexchange.port.Side;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportsTest {

    private static final String LIST = """
            EwsEnabled                 :
            EwsApplicationAccessPolicy : EnforceAllowList
            EwsAllowList               : {MicrosoftNinja/*, *Teams/*}
            EwsBlockList               : {}
            """;

    private static final String CLIXML = """
            <Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">
              <Obj RefId="0">
                <TN RefId="0"><T>Deserialized.Microsoft.Exchange.Data.Directory.Management.OrganizationConfig</T></TN>
                <Props>
                  <Nil N="EwsEnabled" />
                  <Obj N="EwsApplicationAccessPolicy" RefId="1">
                    <TN RefId="1"><T>X.Policy</T><T>System.Enum</T></TN><ToString>EnforceAllowList</ToString><I32>0</I32>
                  </Obj>
                  <Obj N="EwsAllowList" RefId="2">
                    <TN RefId="2"><T>X.List</T></TN><LST><S>MicrosoftNinja/*</S><S>*Teams/*</S></LST>
                  </Obj>
                  <Obj N="EwsBlockList" RefId="3"><TNRef RefId="2" /><LST /></Obj>
                </Props>
              </Obj>
            </Objs>
            """;

    private static final String JSON = """
            {
                "EwsEnabled":  null,
                "EwsApplicationAccessPolicy":  {"value": 0, "Value": "EnforceAllowList"},
                "EwsAllowList":  {"value": ["MicrosoftNinja/*", "*Teams/*"], "Count": 2},
                "EwsBlockList":  []
            }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "Get-OrganizationConfig.txt, LIST",
        "getorganizationconfig.XML, CLIXML",
        "Get-OrganizationConfig-contoso.json, JSON"
    })
    void allFormsSayTheSame(String name, String form) throws IOException {
        write(name, content(form), StandardCharsets.UTF_8);
        assertSaysTheSame(onlyObject(read(), "Get-OrganizationConfig"));
    }

    @ParameterizedTest
    @CsvSource({"LIST, UTF-16LE", "CLIXML, UTF-16LE", "JSON, UTF-16BE"})
    void byteOrderMarksAreObeyed(String form, String charset) throws IOException {
        String extension = form.equals("LIST") ? "txt" : form.equals("JSON") ? "json" : "clixml";
        write("Get-OrganizationConfig." + extension, "\ufeff" + content(form), Charset.forName(charset));
        assertSaysTheSame(onlyObject(read(), "Get-OrganizationConfig"));
    }

    private static void assertSaysTheSame(ExportedObject object) {
        assertEquals(new ExportedValue.Null(), object.value("ewsenabled").orElseThrow());
        assertEquals(
                new ExportedValue.Text("EnforceAllowList"),
                object.value("EwsApplicationAccessPolicy").orElseThrow());
        assertEquals(
                new ExportedValue.Items(
                        List.of(new ExportedValue.Text("MicrosoftNinja/*"), new ExportedValue.Text("*Teams/*")), false),
                object.value("EwsAllowList").orElseThrow());
        assertEquals(
                new ExportedValue.Items(List.of(), false),
                object.value("EwsBlockList").orElseThrow());
        assertTrue(object.value("EwsAllowedAppIDs").isEmpty(), "not exported is not the same as null");
    }

    @Test
    void aListThatTheDisplayCutShortSaysSo() throws IOException {
        write("Get-OrganizationConfig.txt", "EwsAllowList : {a/*, b/*, c/*, d/*...}\nEwsEnabled : True\n");
        ExportedValue.Items items = (ExportedValue.Items) onlyObject(read(), "Get-OrganizationConfig")
                .value("EwsAllowList")
                .orElseThrow();
        assertTrue(items.cutShort());
        assertEquals(new ExportedValue.Text("d/*"), items.items().get(3));
    }

    @Test
    void wrappedLinesAreJoinedAndOwnLineBreaksKept() throws IOException {
        write("Test-OAuthConnectivity.txt", """
                Task        : Checking EWS API Call Under Oauth
                Detail      : The configuration was last successfully loaded at 01-01-0001 00:00:00 UTC. This was 1065056271
                              minutes ago

                              Exchange Response Details:
                              HTTP response message:
                ResultType  : Error
                """);
        ExportedObject object = onlyObject(read(), "Test-OAuthConnectivity");
        String detail = ((ExportedValue.Text) object.value("Detail").orElseThrow()).text();
        assertEquals(
                "The configuration was last successfully loaded at 01-01-0001 00:00:00 UTC. This was 1065056271 minutes ago"
                        + "\n\nExchange Response Details:\nHTTP response message:",
                detail);
        assertEquals(new ExportedValue.Text("Error"), object.value("ResultType").orElseThrow());
    }

    @Test
    void aValueThatGoesOnLikeACommandIsNone() throws IOException {
        write("Get-CASMailbox.txt", """
                DisplayName : a
                              Get-OrganizationConfig
                              [PS] C:\\> Get-OrganizationConfig | Format-List
                EwsEnabled  : False
                """);
        ExportedObject object = onlyObject(read(), "Get-CASMailbox");
        assertEquals(
                new ExportedValue.Text("a\nGet-OrganizationConfig\n[PS] C:\\> Get-OrganizationConfig | Format-List"),
                object.value("DisplayName").orElseThrow());
        assertEquals(new ExportedValue.Flag(false), object.value("EwsEnabled").orElseThrow());
    }

    /** A blank line of a value's own is indented like the value; the one between two records is empty. */
    @Test
    void aValueThatEndsInABlankLineEndsNoRecord() throws IOException {
        write("Test-OAuthConnectivity.txt", """
                Task       : Checking EWS API Call Under Oauth
                Detail     : HTTP response message:
                            \s
                ResultType : Success

                Task       : Another
                ResultType : Error
                """);
        List<ExportedObject> objects = read().objects("Test-OAuthConnectivity");
        assertEquals(2, objects.size(), objects.toString());
        assertEquals(
                new ExportedValue.Text("Success"),
                objects.get(0).value("ResultType").orElseThrow());
    }

    @Test
    void whatStandsInClixmlBelowTheDepthIsLost() throws IOException {
        write(
                "Get-OrganizationConfig.xml",
                "<Objs xmlns=\"http://schemas.microsoft.com/powershell/2004/04\"><Obj RefId=\"0\"><Props>"
                        + "<S N=\"A\">Microsoft.Exchange.Data.MultiValuedProperty`1[System.String]</S>"
                        + "<S N=\"B\">@{Id=1; Order=2}</S><S N=\"C\">Microsoft.Skype.Presence.App</S>"
                        + "</Props></Obj></Objs>");
        ExportedObject object = onlyObject(read(), "Get-OrganizationConfig");
        assertTrue(object.value("A").orElseThrow() instanceof ExportedValue.Lost);
        assertTrue(object.value("B").orElseThrow() instanceof ExportedValue.Lost);
        assertEquals(
                new ExportedValue.Text("Microsoft.Skype.Presence.App"),
                object.value("C").orElseThrow());
    }

    /** Joined with a blank or without one: nobody can tell, and a stray blank is a cause of its own. */
    @Test
    void aWordThatIsWiderThanTheDisplayIsLost() throws IOException {
        write("Get-OrganizationConfig.txt", """
                EwsAllowList               : {*Teams/*, Microsoft.Skype.Presen
                                             ce.App.With.A.Name.That.Goes.On.A
                                             nd.On/*}
                EwsApplicationAccessPolicy : EnforceAllowList
                """);
        ExportedObject object = onlyObject(read(), "Get-OrganizationConfig");
        assertTrue(object.value("EwsAllowList").orElseThrow() instanceof ExportedValue.Lost);
        assertEquals(
                new ExportedValue.Text("EnforceAllowList"),
                object.value("EwsApplicationAccessPolicy").orElseThrow());
    }

    @Test
    void aListOfWideItemsIsNot() throws IOException {
        write("Get-CsTeamsAppSetupPolicy.txt", """
                PinnedAppBarApps : {Id=14d6962d-6eeb-4f48-8890-de55454bb136;Order=1,
                                   Id=86fcd49b-61a2-4701-b771-54728cd291fb;Order=2,
                                   Id=ef56c0de-36fc-4ef8-b417-3d82ba9d073c;Order=3}
                """);
        assertEquals(
                new ExportedValue.Items(
                        List.of(
                                new ExportedValue.Text("Id=14d6962d-6eeb-4f48-8890-de55454bb136;Order=1"),
                                new ExportedValue.Text("Id=86fcd49b-61a2-4701-b771-54728cd291fb;Order=2"),
                                new ExportedValue.Text("Id=ef56c0de-36fc-4ef8-b417-3d82ba9d073c;Order=3")),
                        false),
                onlyObject(read(), "Get-CsTeamsAppSetupPolicy")
                        .value("PinnedAppBarApps")
                        .orElseThrow());
    }

    @Test
    void severalRecordsAndCapturesInOneFileAreToldApart() throws IOException {
        write("capture.txt", """
                [PS] C:\\Windows\\system32>Get-OrganizationConfig | Select-Object Ews*

                EwsEnabled : True

                [PS] C:\\Windows\\system32>Get-CASMailbox alex@contoso.test | Select-Object Ews*
                EwsEnabled : False
                EwsEnabled : True
                """);
        Configuration configuration = read();
        assertEquals(1, configuration.objects("Get-OrganizationConfig").size());
        assertEquals(2, configuration.objects("get-casmailbox").size(), "a repeated key begins the next record");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Get-CASMailbox.txt | EwsAllowEntourage : EwsAllowList : {a} EwsAllowMacOutlook : | line breaks were lost",
                "Get-CASMailbox.json | {\"EwsEnabled\": tru | breaks off at line 1",
                "Get-CASMailbox.xml | <Objs xmlns=\"http://schemas.microsoft.com/powershell/2004/04\"><Obj> | breaks off at line 1",
                "Get-CASMailbox.csv | a,b\\n1 | row 1",
                "Get-CASMailbox.txt | Name  Ews\\n----  ---\\nalex  True | Format-Table",
                "Get-CASMailbox.txt | EwsEnabled : True\\nand then nonsense | line 2"
            })
    void whatCannotBeReadInFullIsNotUsedAndSaysWhere(String name, String content, String why) throws IOException {
        write(name, content.replace("\\n", "\n"));
        Configuration configuration = read();
        ExportFile file = configuration.files().get(0);
        assertEquals(ExportFile.State.UNREADABLE, file.state(), file.note());
        assertTrue(file.note().contains(why), file.note());
        assertEquals(List.of(), configuration.objects("Get-CASMailbox"));
    }

    @Test
    void whatIsNoExportIsNamedAndNotIgnored() throws IOException {
        write("notes.md", "# Notes\n\nNothing here.\n");
        write("picture.png", "\u0089PNG\u0000\u0001", StandardCharsets.ISO_8859_1);
        write("empty.json", "");
        write("GetMailboxServerStuff.json", "{\"a\": 1}");
        assertEquals(
                List.of(
                        ExportFile.State.NOT_RECOGNISED,
                        ExportFile.State.NOT_RECOGNISED,
                        ExportFile.State.NOT_RECOGNISED,
                        ExportFile.State.NOT_RECOGNISED),
                read().files().stream().map(ExportFile::state).toList());
    }

    @Test
    void contentThatContradictsTheNameIsReportedAndUsedForWhatItIs() throws IOException {
        write("Get-CASMailbox.xml", CLIXML);
        Configuration configuration = read();
        assertEquals(
                ExportFile.State.NAME_CONTRADICTED, configuration.files().get(0).state());
        assertEquals(0, configuration.objects("Get-CASMailbox").size());
        assertEquals(1, configuration.objects("Get-OrganizationConfig").size());
    }

    @Test
    void theSideIsToldByPathThenBySuffixThenByContentElseAssumed() throws IOException {
        write("exchange-online/Get-OrganizationConfig.txt", LIST);
        write("Get-OrganizationConfig-on-premises.txt", LIST);
        write("a/Get-OrganizationConfig.txt", "ExchangeVersion : 0.20 (15.20.5880.14)\nEwsEnabled : True\n");
        write("b/Get-OrganizationConfig.txt", LIST);
        write("Get-CsTenant.txt", "TenantId : x\n");
        List<ExportedObject> objects = read().objects("Get-OrganizationConfig");
        assertEquals(
                List.of("false ON_PREMISES", "false EXCHANGE_ONLINE", "true ON_PREMISES", "false EXCHANGE_ONLINE"),
                objects.stream()
                        .map(object -> object.sideAssumed() + " " + object.side())
                        .toList());
        assertEquals(Side.TEAMS, onlyObject(read(), "Get-CsTenant").side());
    }

    @Test
    void anArchiveIsReadLikeAFolder() throws IOException {
        Path archive = folder.resolve("evidence.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("exchange-online/Get-OrganizationConfig.json"));
            zip.write(JSON.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("inner.zip"));
            zip.write(1);
        }
        Configuration configuration = Exports.read(List.of(archive));
        ExportedObject object = onlyObject(configuration, "Get-OrganizationConfig");
        assertEquals(Side.EXCHANGE_ONLINE, object.side());
        assertTrue(object.file().endsWith("evidence.zip!/exchange-online/Get-OrganizationConfig.json"), object.file());
        assertEquals(2, configuration.files().size());
    }

    @Test
    void csvTellsNullFromEmptyAndOwnsUpToWhatItLost() throws IOException {
        write(
                "Get-CASMailbox.csv",
                "\"Name\",\"EwsEnabled\",\"EwsAllowList\",\"Note\"\n\"al \"\"ex\"\"\",,"
                        + "\"Microsoft.Exchange.Data.MultiValuedProperty`1[System.String]\",\"\"\n");
        ExportedObject object = onlyObject(read(), "Get-CASMailbox");
        assertEquals(new ExportedValue.Text("al \"ex\""), object.value("Name").orElseThrow());
        assertEquals(new ExportedValue.Null(), object.value("EwsEnabled").orElseThrow());
        assertTrue(object.value("EwsAllowList").orElseThrow() instanceof ExportedValue.Lost);
        assertEquals(new ExportedValue.Text(""), object.value("Note").orElseThrow());
    }

    @Test
    void whatTheDepthCutOffIsLostAndAnAgentsNameIsNot() throws IOException {
        write(
                "Get-OrganizationConfig.json",
                "{\"A\": \"@{inbound=True; outbound=True}\", \"B\": \"Microsoft.Teams.ConfigAPI.Cmdlets.Model\","
                        + " \"C\": \"Microsoft.Skype.Presence.App\", \"D\": {\"IsPresent\": false}}");
        ExportedObject object = onlyObject(read(), "Get-OrganizationConfig");
        assertTrue(object.value("A").orElseThrow() instanceof ExportedValue.Lost);
        assertTrue(object.value("B").orElseThrow() instanceof ExportedValue.Lost);
        assertEquals(
                new ExportedValue.Text("Microsoft.Skype.Presence.App"),
                object.value("C").orElseThrow());
        assertEquals(new ExportedValue.Flag(false), object.value("D").orElseThrow());
    }

    @Test
    void oneObjectALineIsReadToo() throws IOException {
        write("Get-CASMailbox.json", "{\"Name\": \"a\"}\n{\"Name\": \"b\"}\n");
        assertEquals(2, read().objects("Get-CASMailbox").size());
        write("Get-CASMailbox.json", "[null]");
        assertEquals(0, read().objects("Get-CASMailbox").size());
        assertEquals("it holds no object", read().files().get(0).note());
    }

    @Test
    void aPathThatIsNotThereIsOneClearLine() {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> Exports.read(List.of(folder.resolve("nowhere"))));
        assertTrue(error.getMessage().contains("nowhere"), error.getMessage());
    }

    private static String content(String form) {
        return switch (form) {
            case "LIST" -> LIST;
            case "JSON" -> JSON;
            default -> CLIXML;
        };
    }

    private void write(String name, String content) throws IOException {
        write(name, content, StandardCharsets.UTF_8);
    }

    private void write(String name, String content, Charset charset) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content.getBytes(charset));
    }

    private Configuration read() {
        return Exports.read(List.of(folder));
    }

    private static ExportedObject onlyObject(Configuration configuration, String cmdlet) {
        List<ExportedObject> objects = configuration.objects(cmdlet);
        assertEquals(1, objects.size(), configuration.files().toString());
        return objects.get(0);
    }
}
