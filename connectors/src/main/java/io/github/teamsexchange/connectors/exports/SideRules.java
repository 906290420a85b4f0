package io.github.teamsexchange.connectors.exports;

import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.ExportedValue;
import io.github.teamsexchange.port.Side;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells which organization an object describes: by the path, else by what it holds, else by assumption. */
final class SideRules {

    /** Exchange Online's own version; Exchange Server ends at 15.2. */
    private static final Pattern ONLINE_VERSION = Pattern.compile("\\b15\\.20\\.\\d+");

    private static final List<String> VERSIONS = List.of("ExchangeVersion", "AdminDisplayVersion");
    private static final List<String> IDENTITIES =
            List.of("Identity", "Name", "Id", "DistinguishedName", "OrganizationId", "OrganizationalUnitRoot");

    private SideRules() {}

    static ExportedObject place(OfferedFile file, RawObject object, KnownCmdlet cmdlet, String suffix) {
        Optional<Side> told = ofPath(file, cmdlet, suffix).or(() -> ofContent(object, cmdlet));
        return new ExportedObject(
                cmdlet.cmdletName(),
                told.orElse(Side.ON_PREMISES),
                told.isEmpty(),
                file.name(),
                ownSuffix(suffix),
                object.properties());
    }

    /** The nearest name decides, the file's own before its folders': exports lie in folders of every kind. */
    private static Optional<Side> ofPath(OfferedFile file, KnownCmdlet cmdlet, String suffix) {
        return sidesOf(cmdlet)
                .filter(side -> suffixNames(suffix, side))
                .findFirst()
                .or(() -> IntStream.iterate(file.path().size() - 2, i -> i >= 0, i -> i - 1)
                        .mapToObj(file.path()::get)
                        .flatMap(folder ->
                                sidesOf(cmdlet).filter(side -> side.word().equalsIgnoreCase(folder)))
                        .findFirst());
    }

    private static Stream<Side> sidesOf(KnownCmdlet cmdlet) {
        return Arrays.stream(Side.values()).filter(side -> !cmdlet.isOfExchange() || side != Side.TEAMS);
    }

    private static boolean suffixNames(String suffix, Side side) {
        return suffix.toLowerCase(Locale.ROOT).matches("(.*[-_. ])?" + side.word() + "([-_. ].*)?");
    }

    /** The suffix without the side's word, which is not part of an owner's name. */
    private static String ownSuffix(String suffix) {
        String rest = suffix;
        for (Side side : Side.values()) {
            rest = rest.replaceFirst("(?i)(^|[-_. ])" + side.word() + "($|(?=[-_. ]))", "");
        }
        return rest.replaceFirst("^[-_. ]", "");
    }

    private static Optional<Side> ofContent(RawObject object, KnownCmdlet cmdlet) {
        if (!cmdlet.isOfExchange()) {
            return Optional.of(Side.TEAMS);
        }
        boolean online = VERSIONS.stream()
                        .anyMatch(name -> text(object, name)
                                .filter(text -> ONLINE_VERSION.matcher(text).find())
                                .isPresent())
                || IDENTITIES.stream()
                        .anyMatch(name -> text(object, name)
                                .filter(text -> text.toLowerCase(Locale.ROOT).contains(".onmicrosoft.com"))
                                .isPresent());
        return online ? Optional.of(Side.EXCHANGE_ONLINE) : Optional.empty();
    }

    private static Optional<String> text(RawObject object, String property) {
        return Optional.ofNullable(object.properties().get(property)).flatMap(ExportedValue::line);
    }
}
