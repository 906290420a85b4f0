package io.github.teamsexchange.check;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What makes a mail address: RFC 5321 section 4.1.2 with its limits, and RFC 6531 for letters of every script. */
final class MailAddress {

    private static final int MAX_LOCAL_PART = 64;
    private static final int MAX_DOMAIN = 253;

    /** A path has 256 octets, its angle brackets included (RFC 5321 section 4.5.3.1.3). */
    private static final int MAX_ADDRESS = 254;

    private static final String ATOM_MARKS = "!#$%&'*+-/=?^_`{|}~";

    private MailAddress() {}

    static void validate(String address) {
        int at = address.lastIndexOf('@');
        if (at < 0) {
            throw wrong(address, "it has no @");
        }
        validateLocalPart(address, address.substring(0, at));
        String domain = validDomain(address, address.substring(at + 1));
        if (bytes(address.substring(0, at)) + 1 + domain.length() > MAX_ADDRESS) {
            throw wrong(address, "it is longer than " + MAX_ADDRESS + " bytes");
        }
    }

    static String asciiDomain(String domain) {
        return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
    }

    private static void validateLocalPart(String address, String local) {
        if (local.isEmpty()) {
            throw wrong(address, "nothing stands before the @");
        }
        if (bytes(local) > MAX_LOCAL_PART) {
            throw wrong(address, "more than " + MAX_LOCAL_PART + " bytes stand before the @");
        }
        if (local.startsWith("\"")) {
            validateQuoted(address, local);
        } else {
            validateDotAtom(address, local);
        }
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static void validateDotAtom(String address, String local) {
        if (local.startsWith(".") || local.endsWith(".") || local.contains("..")) {
            throw wrong(address, "a dot before the @ must stand between two other characters");
        }
        local.codePoints().filter(c -> c != '.' && !isAtomText(c)).findFirst().ifPresent(c -> {
            throw wrong(address, shown(c) + " cannot stand before the @");
        });
    }

    private static void validateQuoted(String address, String local) {
        if (local.length() < 2 || !local.endsWith("\"")) {
            throw wrong(address, "the quotation before the @ does not end");
        }
        boolean escaped = false;
        for (int c : local.substring(1, local.length() - 1).codePoints().toArray()) {
            if (!isPrintable(c) || (c == '"' && !escaped)) {
                throw wrong(address, shown(c) + " cannot stand in the quotation before the @");
            }
            escaped = c == '\\' && !escaped;
        }
        if (escaped) {
            throw wrong(address, "the quotation before the @ does not end");
        }
    }

    /** The domain in ASCII. */
    private static String validDomain(String address, String domain) {
        if (domain.isEmpty()) {
            throw wrong(address, "nothing stands after the @");
        }
        if (domain.startsWith("[")) {
            throw wrong(address, "a mail domain is needed after the @, not a network address");
        }
        if (domain.startsWith(".") || domain.endsWith(".") || domain.contains("..")) {
            throw wrong(address, "a dot after the @ must stand between two other characters");
        }
        String ascii = ascii(address, domain);
        if (ascii.endsWith(".")) {
            throw wrong(address, "a dot after the @ must stand between two other characters");
        }
        if (ascii.length() > MAX_DOMAIN) {
            throw wrong(address, "its domain is longer than " + MAX_DOMAIN + " characters");
        }
        return ascii;
    }

    private static String ascii(String address, String domain) {
        try {
            return asciiDomain(domain);
        } catch (IllegalArgumentException e) {
            throw wrong(address, "'" + printable(domain) + "' cannot be a domain name");
        }
    }

    private static boolean isAtomText(int c) {
        return c < 0x80 ? Character.isLetterOrDigit(c) || ATOM_MARKS.indexOf(c) >= 0 : isPrintable(c) && !isBlank(c);
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static boolean isBlank(int c) {
        return Character.isSpaceChar(c);
    }

    private static IllegalArgumentException wrong(String address, String why) {
        return new IllegalArgumentException("'" + printable(address) + "' is not a mail address: " + why);
    }

    private static String shown(int c) {
        return isPrintable(c) && !isBlank(c)
                ? "'" + Character.toString(c) + "'"
                : String.format(Locale.ROOT, "the character U+%04X", c);
    }

    /** A hostile address must not be able to repaint the terminal that shows the message. */
    private static String printable(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(320)
                .forEach(c -> shown.append(
                        isPrintable(c) ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04X", c)));
        return shown.toString();
    }
}
