package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.deployment.MailboxPlan;
import io.github.teamsexchange.lab.xml.Markup;
import java.util.List;
import java.util.Locale;

/** Finds users whose address or name begins with what was typed. */
final class ResolveNames implements Operation {

    @Override
    public Markup answer(Question question) throws Refusal {
        String entry = question.part("UnresolvedEntry").text().trim();
        String typed = entry.replaceFirst("(?i)^smtp:", "").toLowerCase(Locale.ROOT);
        boolean contact =
                question.body().attribute("ReturnFullContactData").orElse("").equalsIgnoreCase("true");
        List<Markup> found = question.visitor().deployment().mailboxes().values().stream()
                .filter(mailbox -> begins(mailbox, typed))
                .map(mailbox -> resolution(mailbox, contact))
                .toList();
        return Markup.of("m:ResolveNamesResponse", Markup.of("m:ResponseMessages", message(found)));
    }

    private static Markup message(List<Markup> found) {
        String name = "m:ResolveNamesResponseMessage";
        if (found.isEmpty()) {
            return Responses.error(name, new Refusal("ErrorNameResolutionNoResults", "No results were found."));
        }
        Markup set = Markup.of("m:ResolutionSet", found)
                .with("TotalItemsInView", found.size())
                .with("IncludesLastItemInRange", true);
        return found.size() == 1 ? Responses.success(name).and(List.of(set)) : several(name, set);
    }

    private static Markup several(String name, Markup set) {
        Refusal many = new Refusal("ErrorNameResolutionMultipleResults", "Multiple results were found.");
        return Responses.error(name, many).with("ResponseClass", "Warning").and(List.of(set));
    }

    private static boolean begins(MailboxPlan mailbox, String typed) {
        return mailbox.address().startsWith(typed)
                || mailbox.contents().displayName().toLowerCase(Locale.ROOT).startsWith(typed);
    }

    private static Markup resolution(MailboxPlan mailbox, boolean contact) {
        Markup resolution = Markup.of("t:Resolution", Recipients.mailbox(mailbox.address(), nameOf(mailbox)));
        Markup address = Markup.text("t:Entry", "SMTP:" + mailbox.address()).with("Key", "EmailAddress1");
        return contact
                ? resolution.and(List.of(Markup.of(
                        "t:Contact",
                        Markup.text("t:DisplayName", nameOf(mailbox)),
                        Markup.of("t:EmailAddresses", address),
                        Markup.text("t:ContactSource", "ActiveDirectory"))))
                : resolution;
    }

    private static String nameOf(MailboxPlan mailbox) {
        return mailbox.contents().displayName();
    }
}
