package io.github.teamsexchange.check;

import java.util.Objects;
import java.util.Optional;

/**
 * The mailbox under examination.
 *
 * @param address its SMTP address, as Autodiscover is asked for it
 * @param userPrincipalName its owner's sign-in name, as PowerShell, Graph and Microsoft's support want it; equal to the
 *     address unless said otherwise
 * @param delegate whom the mailbox is delegated to, if that is the question
 */
public record Mailbox(String address, String userPrincipalName, Optional<Mailbox> delegate) {

    /**
     * Validates both names.
     *
     * @throws IllegalArgumentException if one is not a mail address; the message says what is wrong with it
     */
    public Mailbox {
        MailAddress.validate(address);
        MailAddress.validate(userPrincipalName);
        Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * A mailbox by its SMTP address (RFC 5321; internationalized ones by RFC 6531).
     *
     * @throws IllegalArgumentException if it is not a mail address; the message says what is wrong with it
     */
    public static Mailbox of(String smtpAddress) {
        return new Mailbox(smtpAddress, smtpAddress, Optional.empty());
    }

    /** The same mailbox, whose owner signs in under another name. */
    public Mailbox userPrincipalName(String upn) {
        return new Mailbox(address, upn, delegate);
    }

    /** The same mailbox, delegated to somebody. */
    public Mailbox delegatedTo(String delegateAddress) {
        return delegatedTo(of(delegateAddress));
    }

    /** The same mailbox, delegated to somebody. */
    public Mailbox delegatedTo(Mailbox somebody) {
        return new Mailbox(address, userPrincipalName, Optional.of(somebody));
    }

    /** The part before the at sign, as given. */
    public String localPart() {
        return address.substring(0, address.lastIndexOf('@'));
    }

    /** The mail domain in lower-case ASCII, as the domain name system knows it. */
    public String domain() {
        return MailAddress.asciiDomain(address.substring(address.lastIndexOf('@') + 1));
    }
}
