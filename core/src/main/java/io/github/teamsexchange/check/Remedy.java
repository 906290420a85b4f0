package io.github.teamsexchange.check;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * How to mend what was found.
 *
 * @param shell the shell that {@code command} is for; empty for an instruction
 * @param command the exact command; empty for an instruction
 * @param text what it does, or what to do; one or more sentences
 * @param link where to read more
 */
public record Remedy(Optional<Shell> shell, String command, String text, Optional<URI> link) {

    /** Rejects missing parts, a text that says nothing, a command without a shell, and links that are not https. */
    public Remedy {
        Objects.requireNonNull(shell, "shell");
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(link, "link");
        if (text.isBlank() || shell.isPresent() == command.isBlank()) {
            throw new IllegalArgumentException("a remedy says what to do, and a command comes with its shell");
        }
        if (link.filter(address -> !"https".equals(address.getScheme())).isPresent()) {
            throw new IllegalArgumentException("a link begins with https://, not " + link.get());
        }
    }

    /** Something a person has to do. */
    public static Remedy instruction(String text) {
        return new Remedy(Optional.empty(), "", text, Optional.empty());
    }

    /**
     * A command. Each {@code {}} of the template stands for one value, quoted so that it can never be anything but
     * data; a collection becomes a comma-separated list of quoted values.
     *
     * <p>A value that holds control characters cannot be typed safely: then the remedy is an instruction that says so.
     *
     * @param text what the command does
     * @throws IllegalArgumentException if placeholders and values differ in number
     */
    public static Remedy command(Shell shell, String text, String template, Object... values) {
        return PowerShell.fill(template, values)
                .map(command -> new Remedy(Optional.of(shell), command, text, Optional.empty()))
                .orElseGet(() -> instruction(text
                        + " No command is printed because a value it needs holds control characters, which no shell takes"
                        + " safely: do it by hand."));
    }

    /** The same remedy, to be applied only under a condition; completes the sentence "Only if ...". */
    public Remedy onlyIf(String condition) {
        return new Remedy(shell, command, text + " Only if " + condition + ".", link);
    }

    /** The same remedy, with an address where to read more. */
    public Remedy link(String address) {
        return new Remedy(shell, command, text, Optional.of(URI.create(address)));
    }

    /** Tells whether there is a command. */
    public boolean isCommand() {
        return shell.isPresent();
    }
}
