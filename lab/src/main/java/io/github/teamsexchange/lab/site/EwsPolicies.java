package io.github.teamsexchange.lab.site;

import io.github.teamsexchange.lab.deployment.ConfigurationObjects;
import io.github.teamsexchange.lab.http.Request;
import io.github.teamsexchange.port.ExportedObject;
import io.github.teamsexchange.port.ExportedValue;
import io.github.teamsexchange.port.Side;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps out of EWS whom the organization's or the mailbox's settings keep out: a switch, an allow list, a block list of
 * agents. Both levels must let a client in.
 *
 * @param configuration what Exchange PowerShell would show
 * @param side whose servers these are
 */
record EwsPolicies(ConfigurationObjects configuration, Side side) {

    /** Exchange Online's two reasons, word for word. */
    private static final String SWITCHED_OFF = "EWS is disabled for this user or tenant";

    private static final String KEPT_OUT = "EWS is blocked by policy for this user or tenant";

    /** Why a client is kept out; empty if it is let in. */
    Optional<String> refusal(String mailbox, Request request) {
        return refusal(mailbox, request.headers().first("User-Agent").orElse(""));
    }

    Optional<String> refusal(String mailbox, String agent) {
        List<ExportedObject> levels = Stream.concat(
                        objects("Get-OrganizationConfig"),
                        objects("Get-CASMailbox").filter(object -> isOf(object, mailbox)))
                .toList();
        if (levels.stream().anyMatch(EwsPolicies::isSwitchedOff)) {
            return Optional.of(SWITCHED_OFF);
        }
        return levels.stream().anyMatch(level -> keepsOut(level, agent)) ? Optional.of(KEPT_OUT) : Optional.empty();
    }

    private Stream<ExportedObject> objects(String cmdlet) {
        return configuration.objects(cmdlet).stream().filter(object -> object.side() == side);
    }

    private static boolean isOf(ExportedObject object, String mailbox) {
        return object.line("PrimarySmtpAddress")
                .filter(mailbox::equalsIgnoreCase)
                .isPresent();
    }

    private static boolean isSwitchedOff(ExportedObject level) {
        return level.line("EwsEnabled").filter("false"::equalsIgnoreCase).isPresent();
    }

    private static boolean keepsOut(ExportedObject level, String agent) {
        String policy = level.line("EwsApplicationAccessPolicy").orElse("");
        return switch (policy) {
            case "EnforceAllowList" -> !matches(level, "EwsAllowList", agent);
            case "EnforceBlockList" -> matches(level, "EwsBlockList", agent);
            default -> false;
        };
    }

    private static boolean matches(ExportedObject level, String list, String agent) {
        return level.value(list).stream()
                .flatMap(ExportedValue::lines)
                .anyMatch(pattern -> matches(pattern.toLowerCase(Locale.ROOT), agent.toLowerCase(Locale.ROOT)));
    }

    /** A star stands for any characters; tried at every place, because lists are short. */
    private static boolean matches(String pattern, String text) {
        int star = pattern.indexOf('*');
        if (star < 0) {
            return pattern.equals(text);
        }
        if (!text.startsWith(pattern.substring(0, star))) {
            return false;
        }
        String rest = pattern.substring(star + 1);
        return java.util.stream.IntStream.rangeClosed(star, text.length())
                .anyMatch(from -> matches(rest, text.substring(from)));
    }
}
