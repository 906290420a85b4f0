package io.github.teamsexchange.lab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.teamsexchange.lab.deployment.ConfigurationObjects;
import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.ExportedValue;
import io.github.teamsexchange.port.Side;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expectations are Microsoft's: both levels must let in; an empty allow list lets nobody in (protocols §2.1). */
class EwsPoliciesTest {

    private static final String OFF = "EWS is disabled for this user or tenant";
    private static final String OUT = "EWS is blocked by policy for this user or tenant";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "$null, '', Any/1.0, -",
                "EnforceAllowList, '', Any/1.0, out",
                "EnforceAllowList, 'Any/*', any/1.0 (x), -",
                "EnforceAllowList, 'Any/*', Many/1.0, out",
                "EnforceAllowList, '*Any*|b', x Any/1.0, -",
                "EnforceAllowList, 'SkypeSpaces/1.0a$*+', SkypeSpaces/1.0a$*+, -",
                "EnforceBlockList, '', Any/1.0, -",
                "EnforceBlockList, '*Any*', Any/1.0, out",
                "EnforceBlockList, 'b', Any/1.0, -"
            })
    void listsDecide(String policy, String entries, String agent, String kept) {
        List<ExportedValue> items = Arrays.stream(entries.split("\\|", -1))
                .filter(entry -> !entry.isEmpty())
                .<ExportedValue>map(ExportedValue.Text::new)
                .toList();
        ExportedObject organization = object(
                "Get-OrganizationConfig",
                Map.of(
                        "EwsApplicationAccessPolicy", new ExportedValue.Text(policy),
                        "EwsAllowList", new ExportedValue.Items(items, false),
                        "EwsBlockList", new ExportedValue.Items(items, false)));
        assertEquals(Optional.ofNullable(kept).map(word -> OUT), refusal(agent, organization));
    }

    @Test
    void aSwitchOfEitherLevelDecides() {
        ExportedValue no = new ExportedValue.Flag(false);
        ExportedValue alex = new ExportedValue.Text("alex@contoso.test");
        ExportedValue other = new ExportedValue.Text("other@contoso.test");
        assertEquals(Optional.of(OFF), refusal("a", object("Get-OrganizationConfig", Map.of("EwsEnabled", no))));
        assertEquals(
                Optional.of(OFF),
                refusal("a", object("Get-CASMailbox", Map.of("EwsEnabled", no, "PrimarySmtpAddress", alex))));
        assertEquals(
                Optional.empty(),
                refusal("a", object("Get-CASMailbox", Map.of("EwsEnabled", no, "PrimarySmtpAddress", other))));
    }

    private static Optional<String> refusal(String agent, ExportedObject... objects) {
        return new EwsPolicies(new ConfigurationObjects(List.of(objects)), Side.ON_PREMISES)
                .refusal("alex@contoso.test", agent);
    }

    private static ExportedObject object(String cmdlet, Map<String, ExportedValue> properties) {
        return new ExportedObject(cmdlet, Side.ON_PREMISES, false, "f", "", properties);
    }
}
