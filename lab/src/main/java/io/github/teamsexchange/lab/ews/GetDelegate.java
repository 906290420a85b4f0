package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.deployment.DelegatePlan;
import io.github.teamsexchange.lab.deployment.Delegates;
import io.github.teamsexchange.lab.deployment.PermissionLevel;
import io.github.teamsexchange.lab.xml.Element;
import io.github.teamsexchange.lab.xml.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lists a mailbox's delegates and, on request, what they may do. */
final class GetDelegate implements Operation {

    private static final List<String> OTHER_FOLDERS = List.of("Tasks", "Inbox", "Contacts", "Notes", "Journal");

    /** The levels that this operation knows; every other one is {@code Custom} to it. */
    private static final Set<PermissionLevel> KNOWN =
            Set.of(PermissionLevel.NONE, PermissionLevel.REVIEWER, PermissionLevel.AUTHOR, PermissionLevel.EDITOR);

    @Override
    public Markup answer(Question question) throws Refusal {
        Access mailbox = question.visitor().open(Question.text(question.part("Mailbox"), "EmailAddress"));
        if (!mailbox.whole()) {
            throw Refusal.accessDenied();
        }
        Delegates delegates = mailbox.contents().delegates();
        List<Markup> messages = new ArrayList<>();
        for (String address : asked(question, delegates)) {
            messages.add(message(question, mailbox, address));
        }
        return Responses.success("m:GetDelegateResponse")
                .and(List.of(
                        Markup.of("m:ResponseMessages", messages),
                        Markup.text(
                                "m:DeliverMeetingRequests", delegates.requests().word())));
    }

    private static List<String> asked(Question question, Delegates delegates) {
        List<Element> users = question.body().children(Names.MESSAGES, "UserIds");
        return users.isEmpty()
                ? delegates.all().stream().map(DelegatePlan::address).toList()
                : users.get(0).children().stream()
                        .map(user -> Question.text(user, "PrimarySmtpAddress"))
                        .toList();
    }

    private static Markup message(Question question, Access mailbox, String address) {
        String name = "m:DelegateUserResponseMessageType";
        try {
            DelegatePlan delegate = mailbox.contents()
                    .delegates()
                    .named(address)
                    .orElseThrow(() -> new Refusal("ErrorNotDelegate", "The user is not a delegate for the mailbox."));
            return Responses.success(name).and(List.of(user(question, mailbox, delegate)));
        } catch (Refusal refusal) {
            return Responses.error(name, refusal);
        }
    }

    private static Markup user(Question question, Access mailbox, DelegatePlan delegate) throws Refusal {
        if (delegate.incomplete()) {
            throw new Refusal("ErrorDelegateMissingConfiguration", "The delegate is not configured properly.");
        }
        List<Markup> parts = new ArrayList<>();
        parts.add(Markup.of(
                "t:UserId",
                Markup.text("t:PrimarySmtpAddress", delegate.address()),
                Markup.text("t:DisplayName", question.visitor().nameOf(delegate.address()))));
        if (question.body().attribute("IncludePermissions").orElse("").equalsIgnoreCase("true")) {
            parts.add(permissions(mailbox, delegate));
        }
        parts.add(Markup.text("t:ReceiveCopiesOfMeetingMessages", delegate.copies()));
        parts.add(Markup.text("t:ViewPrivateItems", delegate.privateItems()));
        return Markup.of("m:DelegateUser", parts);
    }

    private static Markup permissions(Access mailbox, DelegatePlan delegate) {
        List<Markup> levels = new ArrayList<>();
        PermissionLevel calendar =
                mailbox.contents().calendar().entries().getOrDefault(delegate.address(), PermissionLevel.NONE);
        levels.add(level("Calendar", calendar));
        OTHER_FOLDERS.forEach(folder -> levels.add(
                level(folder, delegate.folders().getOrDefault(folder.toLowerCase(Locale.ROOT), PermissionLevel.NONE))));
        return Markup.of("t:DelegatePermissions", levels);
    }

    private static Markup level(String folder, PermissionLevel level) {
        return Markup.text("t:" + folder + "FolderPermissionLevel", KNOWN.contains(level) ? level.word() : "Custom");
    }
}
