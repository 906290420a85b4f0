package io.github.teamsexchange.lab.exports;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A property whose values are an enum's constants, of which Clixml tells type and number.
 *
 * @param type the enum's .NET type
 * @param numberElement the element for its numbers
 * @param numbers the numbers by the constants' names
 */
record Enumeration(String type, String numberElement, Map<String, Long> numbers) {

    private static final Map<String, Enumeration> BY_PROPERTY = Map.of(
            "EwsApplicationAccessPolicy",
                    new Enumeration(
                            "Microsoft.Exchange.Data.Directory.EwsApplicationAccessPolicy",
                            "I32",
                            Map.of("EnforceAllowList", 0L, "EnforceBlockList", 1L)),
            "RecipientTypeDetails",
                    new Enumeration(
                            "Microsoft.Exchange.Data.Directory.Recipient.RecipientTypeDetails",
                            "I64",
                            Map.of(
                                    "UserMailbox", 1L,
                                    "LinkedMailbox", 2L,
                                    "SharedMailbox", 4L,
                                    "MailUser", 128L,
                                    "RemoteUserMailbox", 1L << 31)),
            "ServerRole",
                    new Enumeration(
                            "Microsoft.Exchange.Data.Directory.SystemConfiguration.ServerRole",
                            "I32",
                            Map.of("Mailbox", 2L, "ClientAccess", 4L, "Mailbox, ClientAccess", 6L)));

    /** The enum behind a property's value; empty for a property of another kind and for what is no constant. */
    static Optional<Enumeration> of(String property, String constant) {
        return Optional.ofNullable(BY_PROPERTY.get(property))
                .filter(enumeration -> enumeration.numbers().containsKey(constant));
    }

    List<String> types() {
        return List.of(type, "System.Enum", "System.ValueType", "System.Object");
    }

    /** The constant's number in its element. */
    String number(String constant) {
        return "<" + numberElement + ">" + numbers.get(constant) + "</" + numberElement + ">";
    }
}
