package io.github.teamsexchange.lab.exports;

import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.Side;
import java.util.List;
import java.util.Map;

/** The .NET types that exports name, the narrowest first. */
final class TypeNames {

    /** What Select-Object makes, and what knows no better. */
    static final List<String> CUSTOM = List.of("System.Management.Automation.PSCustomObject", "System.Object");

    /** What an object is that has properties and a text of its own: mostly a reference to one in the directory. */
    static final List<String> REFERENCE = List.of(
            "Microsoft.Exchange.Data.Directory.ADObjectId", "Microsoft.Exchange.Data.ObjectId", "System.Object");

    private static final String DIRECTORY = "Microsoft.Exchange.Data.Directory.";

    private static final Map<String, String> BY_CMDLET = Map.of(
            "Get-OrganizationConfig", DIRECTORY + "Management.OrganizationConfig",
            "Get-CASMailbox", DIRECTORY + "Management.CASMailbox",
            "Get-Mailbox", DIRECTORY + "Management.Mailbox",
            "Get-RemoteMailbox", DIRECTORY + "Management.RemoteMailbox",
            "Get-ExchangeServer", DIRECTORY + "Management.ExchangeServer",
            "Get-AuthConfig", DIRECTORY + "SystemConfiguration.AuthConfig",
            "Get-WebServicesVirtualDirectory", DIRECTORY + "SystemConfiguration.ADWebServicesVirtualDirectory",
            "Get-MailboxFolderPermission", "Microsoft.Exchange.Management.StoreTasks.MailboxFolderPermission");

    private TypeNames() {}

    /** What a cmdlet's objects are; those of Exchange Online come through a remote session. */
    static List<String> of(ExportedObject object) {
        String type = BY_CMDLET.get(object.cmdlet());
        if (type == null) {
            return CUSTOM;
        }
        return object.side() == Side.EXCHANGE_ONLINE
                ? List.of("Deserialized." + type, "Deserialized.System.Object")
                : List.of(type, "System.Object");
    }

    /** What a list is on a side. */
    static List<String> list(Side side) {
        return side == Side.TEAMS
                ? List.of("System.Object[]", "System.Array", "System.Object")
                : List.of(
                        "Microsoft.Exchange.Data.MultiValuedProperty`1[System.String]",
                        "Microsoft.Exchange.Data.MultiValuedPropertyBase",
                        "System.Object");
    }
}
