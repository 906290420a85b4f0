package io.github.teamsexchange.lab.ews;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * The id of a folder, or of an item in one. Clients take it for an opaque string.
 *
 * @param address the mailbox
 * @param folder the folder
 * @param item the item's place among all of the folder; empty for the folder itself
 */
record Id(String address, Folder folder, OptionalInt item) {

    /** Nothing ever changes in the lab, so one key does for everything. */
    static final String CHANGE_KEY = "AQAAAA==";

    private static final String SEPARATOR = "\n";
    private static final String MARK = "lab";

    static Id of(String address, Folder folder) {
        return new Id(address, folder, OptionalInt.empty());
    }

    static Id of(String address, Folder folder, int item) {
        return new Id(address, folder, OptionalInt.of(item));
    }

    static Id read(String text) throws Refusal {
        try {
            String plain = new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
            String[] parts = plain.split(SEPARATOR, -1);
            if (parts.length == 4 && parts[0].equals(MARK)) {
                Folder folder = Folder.distinguished(parts[2]).orElseThrow(Refusal::malformedId);
                return parts[3].isEmpty()
                        ? of(parts[1], folder)
                        : of(parts[1], folder, Integer.parseUnsignedInt(parts[3]));
            }
        } catch (IllegalArgumentException e) {
            // Neither Base64 nor a number: not one of ours.
        }
        throw Refusal.malformedId();
    }

    @Override
    public String toString() {
        String number = item.isPresent() ? Integer.toString(item.getAsInt()) : "";
        String plain = String.join(SEPARATOR, MARK, address.toLowerCase(Locale.ROOT), folder.id(), number);
        return Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
