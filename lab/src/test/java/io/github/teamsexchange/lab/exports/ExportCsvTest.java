package io.github.teamsexchange.lab.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.ExportedValue;
import io.github.teamsexchange.port.Side;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExportCsvTest {

    @Test
    void everyKindOfValueStandsAsExportCsvWritesIt() {
        ExportedObject object = Given.object(
                Side.ON_PREMISES,
                "Get-Mailbox",
                "A",
                Given.NULL,
                "B",
                "",
                "C",
                "say \"hi\", or\r\nnot",
                "D",
                true,
                "E",
                1.5,
                "F",
                Given.items("a"),
                "G",
                Given.structure(Optional.of("shown"), "Name", "x"),
                "H",
                Given.structure(Optional.empty(), "Name", "x"),
                "I",
                new ExportedValue.Lost("depth"));
        assertEquals(
                "#TYPE Microsoft.Exchange.Data.Directory.Management.Mailbox\r\n"
                        + "\"A\",\"B\",\"C\",\"D\",\"E\",\"F\",\"G\",\"H\",\"I\"\r\n"
                        + ",\"\",\"say \"\"hi\"\", or\r\nnot\",\"True\",\"1.5\","
                        + "\"Microsoft.Exchange.Data.MultiValuedProperty`1[System.String]\",\"shown\",\"@{Name=x}\","
                        + "\"System.Object\"\r\n",
                ExportCsv.of(List.of(object)));
    }

    @Test
    void theFirstObjectDecidesWhichColumnsThereAre() {
        assertEquals(
                "#TYPE System.Management.Automation.PSCustomObject\r\n\"A\",\"B\"\r\n\"1\",\"2\"\r\n,\"3\"\r\n",
                ExportCsv.of(List.of(
                        Given.object(Side.TEAMS, "Get-X", "A", 1, "B", 2),
                        Given.object(Side.TEAMS, "Get-X", "B", 3, "C", 4))));
    }
}
