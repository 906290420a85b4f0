package io.github.teamsexchange.lab.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.teamsexchange.port.ExportFile;
import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.ExportedValue;
import io.github.teamsexchange.port.Side;
import jakarta.json.Json;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfigurationReaderTest {

    @Test
    void nullEmptyAbsentAndCutShortStayDifferent() {
        ExportedObject object = read("""
                        {"on-premises": {"Get-X": {"one": {
                          "Null": "$null", "AlsoNull": null, "Empty": [], "Blank": "",
                          "Cut": {"$cut-short": ["a"]}, "Lost": {"$lost": "depth"},
                          "Flag": false, "Number": 1.5, "Object": {"A": ["b"]}}}}}
                        """).objects("get-x").get(0);
        ExportedValue.Text a = new ExportedValue.Text("a");
        assertEquals(Optional.of(new ExportedValue.Null()), object.value("Null"));
        assertEquals(Optional.of(new ExportedValue.Null()), object.value("alsonull"));
        assertEquals(Optional.of(new ExportedValue.Items(List.of(), false)), object.value("Empty"));
        assertEquals(Optional.of(new ExportedValue.Text("")), object.value("Blank"));
        assertEquals(Optional.empty(), object.value("Absent"));
        assertEquals(Optional.of(new ExportedValue.Items(List.of(a), true)), object.value("Cut"));
        assertEquals(Optional.of(new ExportedValue.Lost("depth")), object.value("Lost"));
        assertEquals(Optional.of(new ExportedValue.Flag(false)), object.value("Flag"));
        assertEquals(Optional.of(new ExportedValue.Number(new BigDecimal("1.5"))), object.value("Number"));
        assertTrue(object.value("Object").orElseThrow() instanceof ExportedValue.Structure);
    }

    @Test
    void anObjectMaySayHowPowerShellShowsIt() {
        ExportedObject object = read("""
                        {"on-premises": {"Get-X": {"one": {
                          "Shown": {"$text": "contoso.test/Users/Alex", "Name": "Alex"},
                          "Bare": {"$text": ""},
                          "Unshown": {"Name": "Alex"}}}}}
                        """).objects("Get-X").get(0);
        Map<String, ExportedValue> name = Map.of("Name", new ExportedValue.Text("Alex"));
        assertEquals(
                Optional.of(new ExportedValue.Structure(Optional.of("contoso.test/Users/Alex"), name)),
                object.value("Shown"));
        assertEquals(Optional.of(new ExportedValue.Structure(Optional.of(""), Map.of())), object.value("Bare"));
        assertEquals(Optional.of(new ExportedValue.Structure(Optional.empty(), name)), object.value("Unshown"));
    }

    @Test
    void aTextThatIsNoneIsRefused() {
        IllegalArgumentException wrong = assertThrows(
                IllegalArgumentException.class,
                () -> read("{\"teams\": {\"Get-X\": {\"a\": {\"P\": {\"$text\": 1}}}}}"));
        assertTrue(wrong.toString().contains("/teams/Get-X/a/P/$text"), wrong.toString());
    }

    @Test
    void objectsKnowTheirSideAndFile() {
        ConfigurationObjects objects = read("""
                {"on-premises": {"Get-X": {"one": {"N": 1}, "two": {"N": 2}}}, "exchange-online": {"Get-X": {"a": {}}}}
                """);
        assertEquals(
                List.of(Side.ON_PREMISES, Side.ON_PREMISES, Side.EXCHANGE_ONLINE),
                objects.objects("Get-X").stream().map(ExportedObject::side).toList());
        assertEquals(
                List.of("lab/on-premises/Get-X", "lab/exchange-online/Get-X"),
                objects.files().stream().map(ExportFile::name).toList());
        assertEquals(List.of(), objects.objects("Get-Y"));
    }

    private static ConfigurationObjects read(String json) {
        return ConfigurationReader.read(
                JsonPart.root(Json.createReader(new StringReader(json)).readObject(), "test"));
    }
}
