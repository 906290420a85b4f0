<#
.SYNOPSIS
Exports what the diagnosis reads about one mailbox, as one file for each cmdlet.

.DESCRIPTION
Changes nothing: it calls Get- cmdlets only, and writes only below -Folder, after asking (-Confirm:$false: without).

Run it twice, with the same -Folder:
1. in the Exchange Management Shell;
2. in a new PowerShell window after Connect-ExchangeOnline, Connect-MicrosoftTeams and Connect-MgGraph, as far as you
   have these modules.
What a window cannot show is skipped. collector-manifest.csv says what was written, what was not, and why.
Then hand the folder over: diagnose ... --evidence FOLDER

.EXAMPLE
.\collector.ps1 -Mailbox alex@contoso.com
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    # The mailbox by its owner's user principal name. A wildcard would export the neighbours, so it is refused.
    [Parameter(Mandatory = $true)]
    [ValidatePattern('^[^*\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+@[^*@\s\p{Cc}\p{Cf}]+\z')]
    [string] $Mailbox,
    #region delegation
    # Whom the mailbox is delegated to, by user principal name.
    [ValidatePattern('^[^*\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+@[^*@\s\p{Cc}\p{Cf}]+\z')]
    [string] $Delegate,
    #endregion
    # Where the files go.
    [ValidateNotNullOrEmpty()]
    [string] $Folder = 'teams-exchange-evidence',
    # Replaces files that are there already.
    [switch] $Force
)
Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'

$here = @{
    'on-premises'     = [bool] (Get-Command Get-ExchangeServer -ErrorAction Ignore)
    'exchange-online' = (Get-Command Get-ConnectionInformation -ErrorAction Ignore) -and @(Get-ConnectionInformation)
    'teams'           = $true
}
if ($here['on-premises'] -and $here['exchange-online']) {
    throw 'This window is connected to Exchange Server and to Exchange Online, whose cmdlets share their names. Use one for each.'
}
if (-not $PSCmdlet.ShouldProcess($Folder, 'Write the exported objects')) { return }
foreach ($side in $here.Keys) { $null = New-Item -ItemType Directory -Force -Path (Join-Path $Folder $side) }
$found = @{}

# Calls a cmdlet, once for each set of arguments, and saves the properties named of whatever it gives.
function Save-Object([string] $Side, [string] $Cmdlet, [string[]] $Property, [hashtable[]] $Calls = @(@{}), [string] $Suffix = '') {
    $file = $Cmdlet + $Suffix + '.xml'
    $path = Join-Path (Join-Path $Folder $Side) $file
    $objects = @()
    $known = @()
    $outcome = @()
    if (-not $here[$Side]) { $outcome += 'skipped: this window is not connected to it' }
    elseif (-not (Get-Command $Cmdlet -ErrorAction Ignore)) { $outcome += 'skipped: this window does not have the cmdlet' }
    elseif ((Test-Path -LiteralPath $path) -and -not $Force) {
        $outcome += 'skipped: the file is there already'
        $known = @(Import-Clixml -LiteralPath $path)
    }
    elseif ($Calls.Count -eq 0) { $outcome += 'skipped: nothing was found to call it for' }
    else {
        foreach ($call in $Calls) {
            try {
                foreach ($object in @(& $Cmdlet @call -ErrorAction Stop)) {
                    # What the object does not have is left out: it is not the same as a property that is empty.
                    $present = @($Property | Where-Object { $object.PSObject.Properties[$_] })
                    $objects += $object | Select-Object -Property $present
                }
            }
            catch { $outcome += 'failed: ' + $_.Exception.Message }
        }
    }
    if ($objects -or -not $outcome) {
        $objects | Export-Clixml -LiteralPath $path -Depth 5 -Encoding UTF8
        $outcome = @('written: ' + $objects.Count) + $outcome
    }
    $found[$Cmdlet + $Suffix] = $known + $objects
    $line = [pscustomobject] @{ Side = $Side; File = $file; Outcome = $outcome -join '; '; Time = [DateTime]::UtcNow.ToString('s') + 'Z' }
    $line | Export-Csv -LiteralPath (Join-Path $Folder 'collector-manifest.csv') -Append -NoTypeInformation -Encoding UTF8
    $line
}

$ews = 'EwsEnabled', 'EwsApplicationAccessPolicy', 'EwsAllowList', 'EwsBlockList'
$person = 'Identity', 'PrimarySmtpAddress', 'WindowsEmailAddress', 'UserPrincipalName', 'EmailAddresses'
$grants = @()
#region delegation
$person += 'Name', 'DisplayName', 'Alias', 'SamAccountName', 'DistinguishedName', 'LegacyExchangeDN', 'WindowsLiveID'
$person += 'Guid', 'ExchangeGuid', 'ExchangeObjectId', 'ExternalDirectoryObjectId', 'RecipientTypeDetails'
$grants = 'GrantSendOnBehalfTo'
#endregion

Save-Object on-premises Get-ExchangeServer 'Name', 'AdminDisplayVersion'
Save-Object on-premises Get-WebServicesVirtualDirectory 'Identity', 'ExternalUrl' @{ ADPropertiesOnly = $true }
Save-Object on-premises Get-OrganizationConfig (@('Name') + $ews)
Save-Object on-premises Get-RemoteMailbox ($person + 'RemoteRoutingAddress') @{ Identity = $Mailbox }
# Modules of before 2026 do not know the switch; without it the application ids are not shown.
Save-Object exchange-online Get-OrganizationConfig (@('Name', 'EwsAllowedAppIDs') + $ews) @{ RetrieveEwsOperationAccessPolicy = $true }, @{}
Save-Object exchange-online Get-MailUser ($person + 'ExternalEmailAddress') @{ Identity = $Mailbox }
foreach ($side in 'on-premises', 'exchange-online') {
    Save-Object $side Get-Mailbox ($person + $grants) @{ Identity = $Mailbox }
    Save-Object $side Get-CASMailbox (@('Identity', 'PrimarySmtpAddress') + $ews) @{ Identity = $Mailbox }
    #region delegation
    if ($Delegate) {
        Save-Object $side Get-User $person @{ Identity = $Delegate }
        Save-Object $side Get-Mailbox $person @{ Identity = $Delegate } -Suffix '-delegate'
        Save-Object $side Get-CASMailbox (@('Identity', 'PrimarySmtpAddress') + $ews) @{ Identity = $Delegate } -Suffix '-delegate'
    }
    Save-Object $side Get-MailboxFolderStatistics 'Identity', 'Name', 'FolderPath', 'FolderType' @{ Identity = $Mailbox; FolderScope = 'Calendar' }
    # The calendar's name is in the language of its owner.
    $calendars = @($found['Get-MailboxFolderStatistics'] | Where-Object { [string] $_.FolderType -eq 'Calendar' })
    $calls = @($calendars | ForEach-Object { @{ Identity = $Mailbox + ':' + $_.FolderPath.Replace('/', '\') } })
    Save-Object $side Get-MailboxFolderPermission 'Identity', 'FolderName', 'User', 'AccessRights', 'SharingPermissionFlags' $calls
    # Whoever may send on behalf, in whatever form the mailbox names them, and who belongs to the groups among them.
    $names = @($found['Get-Mailbox'] | Select-Object -ExpandProperty GrantSendOnBehalfTo -ErrorAction Ignore) + @($Delegate)
    $calls = @($names | Where-Object { [string] $_ } | ForEach-Object { @{ Identity = [string] $_ } })
    Save-Object $side Get-Recipient $person $calls
    foreach ($group in @($found['Get-Recipient'] | Where-Object { [string] $_.RecipientTypeDetails -like '*Group' })) {
        $call = @{ Identity = [string] $group.Guid; ResultSize = 'Unlimited' }
        Save-Object $side Get-DistributionGroupMember $person $call -Suffix ('-' + $group.Guid)
    }
    #endregion
}
#region calendar-app
$user = 'Identity', 'UserPrincipalName', 'SipAddress', 'HostingProvider', 'TeamsAppSetupPolicy', 'TeamsUpgradePolicy'
Save-Object teams Get-CsOnlineUser ($user + 'TeamsUpgradeEffectiveMode') @{ Identity = $Mailbox }
Save-Object teams Get-CsTeamsAppSetupPolicy 'Identity', 'PinnedAppBarApps', 'AllowUserPinning'
Save-Object teams Get-CsTeamsUpgradePolicy 'Identity', 'Mode'
Save-Object teams Get-CsTenant 'TeamsUpgradeEffectiveMode'
Save-Object teams Get-MgUserLicenseDetail 'SkuPartNumber', 'ServicePlans' @{ UserId = $Mailbox }
#endregion
