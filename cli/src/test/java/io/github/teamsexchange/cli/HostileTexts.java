package io.github.teamsexchange.cli;

import java.util.List;
import java.util.stream.Stream;

/** What somebody might call a person, a folder, a policy or a client who wishes the administrator ill. */
final class HostileTexts {

    /** Every sign that means something to PowerShell, and some that only look like one. */
    static final String SIGNS =
            "'\u2018\u2019\u201a\u201b\"\u201c\u201d\u201e`$(){}[]@#;|&<>,=%?*!.:/\\ \u00a0\u3000-\u2013\u2014\u2015_x7\u00e9\u4e16";

    /** Values that can be printed in a command, and must be nothing but data there. */
    static final List<String> PRINTABLE = List.of(
            "x'; Remove-Mailbox \"y\" $(calc) #",
            "x\u2019; Remove-Mailbox \u201dy\u201d $(calc) #",
            "\u2018\u2019\u201a\u201b",
            "x\u201b | Remove-Mailbox y",
            "$(Remove-Mailbox y)",
            "`'; calc #",
            "'@; calc; @'",
            "{}",
            "{0} %s \\u0027",
            "-Identity",
            "\u2013Force",
            "<# #>",
            "' -Confirm:$false '",
            "a".repeat(3000) + "'");

    /** Values for which no command may be printed. */
    static final List<String> UNPRINTABLE = List.of(
            "x\nRemove-Mailbox y",
            "x\r\nRemove-Mailbox y",
            "x\u2028Remove-Mailbox y",
            "x\u0085Remove-Mailbox y",
            "x\u202e y-xobliaM-evomeR",
            "x\u001b[2Jy",
            "x\u0000y",
            "x\ud800y");

    static final List<String> ALL =
            Stream.concat(PRINTABLE.stream(), UNPRINTABLE.stream()).toList();

    /** Addresses that the standards allow. */
    static final List<String> ADDRESSES = List.of(
            "o'brien`$x&{calc}|y@contoso.test",
            "\"x'; Remove-Mailbox y $(calc) #\"@contoso.test",
            "o\u2019brien\u2018\u201a\u201b@contoso.test",
            "\u201cx\u201d\u201e@contoso.test",
            "''@contoso.test",
            "--%@contoso.test",
            "{}@contoso.test",
            "\"a  b\"@contoso.test");

    private HostileTexts() {}
}
