package io.github.teamsexchange.connectors.exports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The cmdlets whose objects checks read, and how their objects can be told without a name. */
enum KnownCmdlet {
    GET_ORGANIZATION_CONFIG("Get-OrganizationConfig", "OrganizationConfig", "EwsEnabled", "PublicFoldersEnabled"),
    GET_CAS_MAILBOX("Get-CASMailbox", "CASMailbox", "EwsEnabled", "OWAEnabled"),
    GET_MAILBOX("Get-Mailbox", "Mailbox", "GrantSendOnBehalfTo"),
    GET_REMOTE_MAILBOX("Get-RemoteMailbox", "RemoteMailbox", "RemoteRoutingAddress"),
    GET_MAIL_USER("Get-MailUser", "MailUser", "ExternalEmailAddress", "MailboxMoveStatus"),
    GET_RECIPIENT("Get-Recipient", "ReducedRecipient", "RecipientType", "ShouldUseDefaultRetentionPolicy"),
    /** Its objects are those of Get-Recipient; only the file's name tells them apart. */
    GET_DISTRIBUTION_GROUP_MEMBER("Get-DistributionGroupMember", "ReducedRecipient"),
    GET_USER("Get-User", "User", "UserAccountControl"),
    GET_MAILBOX_FOLDER_PERMISSION(
            "Get-MailboxFolderPermission", "MailboxFolderPermission", "FolderName", "User", "AccessRights"),
    GET_MAILBOX_FOLDER_STATISTICS(
            "Get-MailboxFolderStatistics", "MailboxFolderConfiguration", "FolderPath", "FolderType"),
    GET_MAILBOX_SERVER("Get-MailboxServer", "MailboxServer", "DatabaseCopyAutoActivationPolicy"),
    GET_EXCHANGE_SERVER("Get-ExchangeServer", "ExchangeServer", "AdminDisplayVersion", "ServerRole"),
    GET_EXCHANGE_CERTIFICATE("Get-ExchangeCertificate", "ExchangeCertificate", "Thumbprint", "CertificateDomains"),
    GET_AUTH_CONFIG("Get-AuthConfig", "AuthConfig", "CurrentCertificateThumbprint", "ServiceName"),
    GET_AUTH_SERVER("Get-AuthServer", "AuthServer", "IssuerIdentifier", "TokenIssuingEndpoint", "AuthMetadataUrl"),
    GET_PARTNER_APPLICATION("Get-PartnerApplication", "PartnerApplication", "ApplicationIdentifier", "LinkedAccount"),
    GET_INTRA_ORGANIZATION_CONNECTOR(
            "Get-IntraOrganizationConnector",
            "IntraOrganizationConnector",
            "TargetAddressDomains",
            "DiscoveryEndpoint"),
    GET_INTRA_ORGANIZATION_CONFIGURATION(
            "Get-IntraOrganizationConfiguration", "IntraOrganizationConfiguration", "OnPremiseTargetAddresses"),
    GET_ORGANIZATION_RELATIONSHIP(
            "Get-OrganizationRelationship", "OrganizationRelationship", "DomainNames", "TargetApplicationUri"),
    GET_WEB_SERVICES_VIRTUAL_DIRECTORY(
            "Get-WebServicesVirtualDirectory", "ADWebServicesVirtualDirectory", "MRSProxyEnabled", "ExternalUrl"),
    GET_AUTODISCOVER_VIRTUAL_DIRECTORY("Get-AutodiscoverVirtualDirectory", "ADAutodiscoverVirtualDirectory"),
    GET_OWA_VIRTUAL_DIRECTORY("Get-OwaVirtualDirectory", "ADOwaVirtualDirectory", "ClientAuthCleanupLevel"),
    GET_ACCEPTED_DOMAIN("Get-AcceptedDomain", "AcceptedDomain", "DomainName", "DomainType"),
    GET_HYBRID_CONFIGURATION("Get-HybridConfiguration", "HybridConfiguration", "OnPremisesSmartHost"),
    GET_SETTING_OVERRIDE("Get-SettingOverride", "SettingOverride", "ComponentName", "SectionName"),
    GET_MANAGEMENT_ROLE_ASSIGNMENT("Get-ManagementRoleAssignment", "ExchangeRoleAssignment", "RoleAssignee", "Role"),
    TEST_OAUTH_CONNECTIVITY("Test-OAuthConnectivity", "ValidationResultNode", "Task", "Detail", "ResultType"),
    GET_CS_TEAMS_APP_SETUP_POLICY("Get-CsTeamsAppSetupPolicy", "TeamsAppSetupPolicy", "PinnedAppBarApps"),
    GET_CS_TEAMS_UPGRADE_POLICY("Get-CsTeamsUpgradePolicy", "TeamsUpgradePolicy", "NotifySfbUsers"),
    GET_CS_TEAMS_UPGRADE_CONFIGURATION(
            "Get-CsTeamsUpgradeConfiguration", "TeamsUpgradeConfiguration", "SfBMeetingJoinUx"),
    GET_CS_ONLINE_USER("Get-CsOnlineUser", "ADUser", "TeamsUpgradeEffectiveMode", "SipAddress"),
    GET_CS_TENANT("Get-CsTenant", "TenantVerifiedModel", "TenantId", "TeamsUpgradeEffectiveMode"),
    GET_MG_SERVICE_PRINCIPAL(
            "Get-MgServicePrincipal", "MicrosoftGraphServicePrincipal", "ServicePrincipalNames", "AppId"),
    GET_MG_USER_LICENSE_DETAIL(
            "Get-MgUserLicenseDetail", "MicrosoftGraphLicenseDetails", "ServicePlans", "SkuPartNumber");

    private final String cmdletName;
    private final String typeName;
    private final String telling;

    KnownCmdlet(String cmdletName, String typeName, String... telling) {
        this.cmdletName = cmdletName;
        this.typeName = typeName;
        this.telling = String.join(" ", telling);
    }

    String cmdletName() {
        return cmdletName;
    }

    /** Tells whether both give objects of one type, so that content does not contradict either name. */
    boolean givesWhat(KnownCmdlet other) {
        return typeName.equals(other.typeName);
    }

    /** Teams keeps none of these, whatever the folder is called in which somebody keeps the export. */
    boolean isOfExchange() {
        return !cmdletName.startsWith("Get-Cs") && !cmdletName.startsWith("Get-Mg");
    }

    /** Finds the cmdlet whose objects are of a .NET type, by the type's last name. */
    static Optional<KnownCmdlet> ofType(String fullName) {
        String last = fullName.substring(fullName.lastIndexOf('.') + 1);
        return Arrays.stream(values())
                .filter(known -> known.typeName.equals(last))
                .findFirst();
    }

    /** Finds the one cmdlet all of whose telling properties are there; none or several tell nothing. */
    static Optional<KnownCmdlet> ofProperties(Set<String> properties) {
        List<KnownCmdlet> fitting = Arrays.stream(values())
                .filter(known -> !known.telling.isEmpty() && properties.containsAll(List.of(known.telling.split(" "))))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** Finds the cmdlet that a command line begins with. */
    static Optional<KnownCmdlet> ofCommand(String line) {
        String first = line.strip().split("[\\s|;(]", 2)[0];
        return Arrays.stream(values())
                .filter(known -> known.cmdletName.equalsIgnoreCase(first))
                .findFirst();
    }

    /** Finds the longest cmdlet that a file's name begins with, with or without its hyphen. */
    static Optional<KnownCmdlet> beginning(String fileName) {
        return Arrays.stream(values())
                .filter(known -> known.lengthIn(fileName) > 0)
                .max(java.util.Comparator.comparingInt(known -> known.cmdletName.length()));
    }

    /** How much of a file's name is this cmdlet's; 0 if it does not begin with it. */
    int lengthIn(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        for (String spelling : List.of(cmdletName, cmdletName.replace("-", ""))) {
            boolean begins = lower.startsWith(spelling.toLowerCase(Locale.ROOT));
            if (begins
                    && (lower.length() == spelling.length() || "-_. ".indexOf(lower.charAt(spelling.length())) >= 0)) {
                return spelling.length();
            }
        }
        return 0;
    }
}
