package io.github.teamsexchange.connectors.exports;

import io.github.teamsexchange.check.Mailbox;
import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.ExportedValue;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whose mailbox an exported object describes (contract §6): its identity tells, else the file's suffix, else nothing
 * does.
 */
public enum Ownership {
    /** The mailbox in question. */
    HIS,
    /** Another one. */
    ANOTHERS,
    /** The export does not tell. */
    UNTOLD;

    private static final List<String> ADDRESSES =
            List.of("PrimarySmtpAddress", "UserPrincipalName", "WindowsEmailAddress", "EmailAddresses", "Identity");

    private static final Pattern PREFIX = Pattern.compile("^smtp:", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATORS = Pattern.compile("^[-_. ]+|[-_. ]+$");
    private static final Pattern ONE_WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}.]*");

    /** Tells whose mailbox the object describes. */
    public static Ownership of(ExportedObject object, Mailbox mailbox) {
        List<String> addresses = ADDRESSES.stream()
                .flatMap(property -> texts(object, property))
                .map(text -> PREFIX.matcher(text).replaceFirst(""))
                .filter(text -> text.indexOf('@') > 0)
                .toList();
        if (!addresses.isEmpty()) {
            return addresses.stream().anyMatch(address -> isAddressOf(mailbox, address)) ? HIS : ANOTHERS;
        }
        boolean named = Stream.of("Identity", "Name", "Alias", "SamAccountName")
                .flatMap(property -> texts(object, property))
                .anyMatch(name -> isNameOf(mailbox, name.substring(name.lastIndexOf('/') + 1)));
        return named ? HIS : ofSuffix(SEPARATORS.matcher(object.suffix()).replaceAll(""), mailbox);
    }

    /** A suffix of several words describes the file ("Ews-before"); a single one names a person. */
    private static Ownership ofSuffix(String suffix, Mailbox mailbox) {
        if (isAddressOf(mailbox, suffix) || isNameOf(mailbox, suffix)) {
            return HIS;
        }
        boolean names = suffix.indexOf('@') > 0 || ONE_WORD.matcher(suffix).matches();
        return names ? ANOTHERS : UNTOLD;
    }

    private static boolean isAddressOf(Mailbox mailbox, String text) {
        return text.equalsIgnoreCase(mailbox.address()) || text.equalsIgnoreCase(mailbox.userPrincipalName());
    }

    private static boolean isNameOf(Mailbox mailbox, String text) {
        String upn = mailbox.userPrincipalName();
        return text.equalsIgnoreCase(mailbox.localPart())
                || text.equalsIgnoreCase(upn.substring(0, upn.lastIndexOf('@')));
    }

    private static Stream<String> texts(ExportedObject object, String property) {
        return object.value(property).stream().flatMap(ExportedValue::lines);
    }
}
