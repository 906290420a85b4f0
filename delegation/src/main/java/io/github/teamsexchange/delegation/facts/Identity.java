package io.github.teamsexchange.delegation.facts;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person or group as one object names it: by a canonical name, a distinguished name, a display name, an alias, an
 * address, an id, or several of them (protocols §5.3).
 *
 * @param shown the form that the object shows
 * @param forms all forms that are known, in lower case
 */
public record Identity(String shown, Set<String> forms) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Pattern ADDRESS_TYPE = Pattern.compile("^(smtp|x500|sip):");

    /** Copies the forms. */
    public Identity {
        Objects.requireNonNull(shown, "shown");
        forms = Set.copyOf(forms);
    }

    /** An identity of which one form is known; of {@code DOMAIN\\name} the account's name is a form of its own. */
    public static Identity of(String form) {
        return of(form, List.of());
    }

    /** An identity of which several forms are known. */
    public static Identity of(String shown, List<String> others) {
        Set<String> forms = Stream.concat(Stream.of(shown), others.stream())
                .flatMap(Identity::spellings)
                .filter(form -> !form.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        return new Identity(shown, forms);
    }

    /**
     * An identity of the forms that happen to be known, the first of which is shown.
     *
     * @param nobody what is shown where none is known
     */
    public static Identity ofKnown(List<Optional<String>> forms, String nobody) {
        List<String> known = forms.stream().flatMap(Optional::stream).toList();
        return known.isEmpty() ? of(nobody) : of(known.get(0), known);
    }

    /** The forms that nobody shares: addresses, ids, places in the directory. */
    public Set<String> unique() {
        return forms.stream().filter(Identity::isUnique).collect(Collectors.toUnmodifiableSet());
    }

    /** Tells whether a form is nobody else's: a name alone can be anybody's. */
    public static boolean isUnique(String form) {
        String plain = plain(form);
        return plain.indexOf('/') >= 0
                || plain.indexOf('@') >= 0
                || plain.startsWith("cn=")
                || ID.matcher(plain).matches();
    }

    /** Tells whether they have a form in common. */
    public boolean meets(Set<String> others) {
        return forms.stream().anyMatch(others::contains);
    }

    /** A form as forms are compared: in lower case, without the type of an address. */
    public static String plain(String form) {
        return ADDRESS_TYPE.matcher(form.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    private static Stream<String> spellings(String form) {
        String plain = plain(form);
        int account = plain.indexOf('\\') + 1;
        return account > 1 ? Stream.of(plain, plain.substring(account)) : Stream.of(plain);
    }
}
