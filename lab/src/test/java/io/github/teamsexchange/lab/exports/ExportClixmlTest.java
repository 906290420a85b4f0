package io.github.teamsexchange.lab.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.ExportedValue;
import io.github.teamsexchange.port.Side;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportClixmlTest {

    private static final String LIST_TYPE = "Microsoft.Exchange.Data.MultiValuedProperty`1[System.String]";

    @Test
    void everyKindOfValueStandsAsExportClixmlWritesIt() {
        ExportedObject object = Given.object(
                Side.ON_PREMISES,
                "Get-Mailbox",
                "A",
                Given.NULL,
                "B",
                "",
                "C",
                "text",
                "D",
                true,
                "E",
                7,
                "F",
                5_000_000_000L,
                "G",
                1.5,
                "H",
                Given.items(),
                "I",
                Given.items("top", "msExchAuthPartnerApplication"),
                "RecipientTypeDetails",
                "UserMailbox");
        assertEquals("""
                <Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">
                  <Obj RefId="0">
                    <TN RefId="0">
                      <T>Microsoft.Exchange.Data.Directory.Management.Mailbox</T>
                      <T>System.Object</T>
                    </TN>
                    <Props>
                      <Nil N="A" />
                      <S N="B"></S>
                      <S N="C">text</S>
                      <B N="D">true</B>
                      <I32 N="E">7</I32>
                      <I64 N="F">5000000000</I64>
                      <Db N="G">1.5</Db>
                      <Obj N="H" RefId="1">
                        <TN RefId="1">
                          <T>%s</T>
                          <T>Microsoft.Exchange.Data.MultiValuedPropertyBase</T>
                          <T>System.Object</T>
                        </TN>
                        <LST />
                      </Obj>
                      <Obj N="I" RefId="2">
                        <TNRef RefId="1" />
                        <LST>
                          <S>top</S>
                          <S>msExchAuthPartnerApplication</S>
                        </LST>
                      </Obj>
                      <Obj N="RecipientTypeDetails" RefId="3">
                        <TN RefId="2">
                          <T>Microsoft.Exchange.Data.Directory.Recipient.RecipientTypeDetails</T>
                          <T>System.Enum</T>
                          <T>System.ValueType</T>
                          <T>System.Object</T>
                        </TN>
                        <ToString>UserMailbox</ToString>
                        <I64>1</I64>
                      </Obj>
                    </Props>
                  </Obj>
                </Objs>""".formatted(LIST_TYPE).replace("\n", "\r\n"), ExportClixml.of(List.of(object)));
    }

    @Test
    void anObjectThatComesAgainIsAReference() {
        ExportedValue id = Given.structure(Optional.of("contoso.test/Users/pa"), "Name", "pa");
        ExportedObject object = Given.object(Side.ON_PREMISES, "Get-Mailbox", "A", id, "B", Given.items(id));
        String clixml = ExportClixml.of(List.of(object, object));
        assertTrue(clixml.contains("""
                      <Obj N="A" RefId="1">
                        <TN RefId="1">
                          <T>Microsoft.Exchange.Data.Directory.ADObjectId</T>
                          <T>Microsoft.Exchange.Data.ObjectId</T>
                          <T>System.Object</T>
                        </TN>
                        <ToString>contoso.test/Users/pa</ToString>
                        <Props>
                          <S N="Name">pa</S>
                        </Props>
                      </Obj>
                """.replace("\n", "\r\n")), clixml);
        assertTrue(clixml.contains("<LST>\r\n          <Ref RefId=\"1\" />\r\n        </LST>"), clixml);
        assertTrue(clixml.contains("  <Obj RefId=\"3\">\r\n    <TNRef RefId=\"0\" />\r\n"), clixml);
        assertTrue(clixml.contains("<Ref N=\"A\" RefId=\"1\" />"), clixml);
    }

    @Test
    void whatPowerShellMadeItselfHasAddedMembersOnly() {
        ExportedObject object = Given.object(
                Side.TEAMS,
                "Get-CsOnlineUser",
                "P",
                Given.structure(Optional.of("")),
                "Q",
                Given.structure(Optional.empty()));
        assertEquals("""
                <Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">
                  <Obj RefId="0">
                    <TN RefId="0">
                      <T>System.Management.Automation.PSCustomObject</T>
                      <T>System.Object</T>
                    </TN>
                    <MS>
                      <Obj N="P" RefId="1">
                        <TN RefId="1">
                          <T>Microsoft.Exchange.Data.Directory.ADObjectId</T>
                          <T>Microsoft.Exchange.Data.ObjectId</T>
                          <T>System.Object</T>
                        </TN>
                        <ToString />
                      </Obj>
                      <Obj N="Q" RefId="2">
                        <TNRef RefId="0" />
                      </Obj>
                    </MS>
                  </Obj>
                </Objs>""".replace("\n", "\r\n"), ExportClixml.of(List.of(object)));
    }

    /** There is no display in Clixml that could cut; a type's name is what stands below the depth. */
    @Test
    void whatIsCutShortOrLostIsATypesName() {
        String clixml = ExportClixml.of(List.of(Given.object(
                Side.EXCHANGE_ONLINE, "Get-Mailbox", "A", Given.cutShort("a"), "B", new ExportedValue.Lost("depth"))));
        assertTrue(clixml.contains("<S N=\"A\">System.Object[]</S>"), clixml);
        assertTrue(clixml.contains("<S N=\"B\">System.Object</S>"), clixml);
        assertTrue(clixml.contains("<T>Deserialized.Microsoft.Exchange.Data.Directory.Management.Mailbox</T>"), clixml);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a\\r\\nb   | a_x000D__x000A_b
                    _x000D_    | _x005F_x000D_
                    _X0041_    | _x005F_X0041_
                    x_y        | x_y
                    <a> & "b"  | &lt;a&gt; &amp; "b"
                    """)
    void charactersAreEscapedAsPowerShellDoes(String text, String escaped) {
        String clixml =
                ExportClixml.of(List.of(Given.object(Side.TEAMS, "Get-CsTenant", "A", text.translateEscapes())));
        assertTrue(clixml.contains("<S N=\"A\">" + escaped + "</S>"), clixml);
    }

    @Test
    void charactersBeyondTheOrdinaryAreEscapedToo() {
        assertEquals(
                "_x0085__xD83D__xDE00__xFFFE__xFFFF_\u2028\uFFFD",
                ClixmlLines.escaped("\u0085\uD83D\uDE00\uFFFE\uFFFF\u2028\uFFFD"));
    }

    @Test
    void aNameIsEscapedToo() {
        String clixml = ExportClixml.of(List.of(Given.object(Side.TEAMS, "Get-CsTenant", "\"<\n", 1)));
        assertTrue(clixml.contains("<I32 N=\"&quot;&lt;_x000A_\">1</I32>"), clixml);
    }
}
