package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.deployment.MailboxPlan;
import io.github.teamsexchange.lab.deployment.PermissionLevel;
import io.github.teamsexchange.lab.xml.Element;
import io.github.teamsexchange.lab.xml.Markup;
import java.util.ArrayList;
import java.util.List;

/** Tells when people are busy, wherever their mailboxes are: a server asks the other side by itself. */
final class GetUserAvailability implements Operation {

    private static final int MOST_MAILBOXES = 100;

    @Override
    public Markup answer(Question question) throws Refusal {
        FreeBusyRequest asked = FreeBusyRequest.of(question);
        List<Element> mailboxes = question.part("MailboxDataArray").children(Names.TYPES, "MailboxData");
        if (mailboxes.isEmpty() || mailboxes.size() > MOST_MAILBOXES) {
            throw Refusal.schema("MailboxDataArray must hold 1 to " + MOST_MAILBOXES + " mailboxes.");
        }
        List<Markup> answers = new ArrayList<>();
        for (Element mailbox : mailboxes) {
            answers.add(Markup.of("m:FreeBusyResponse", response(mailbox, asked, question.visitor())));
        }
        return Markup.of("m:GetUserAvailabilityResponse", Markup.of("m:FreeBusyResponseArray", answers));
    }

    private static List<Markup> response(Element data, FreeBusyRequest asked, Visitor visitor) {
        try {
            String address = Question.text(Question.type(data, "Email"), "Address");
            Markup view = new FreeBusyView(find(address, visitor), asked).markup();
            return List.of(Responses.success("m:ResponseMessage"), view);
        } catch (Refusal refusal) {
            Markup none = Markup.of("m:FreeBusyView", Markup.text("t:FreeBusyViewType", "None"));
            return List.of(Responses.error("m:ResponseMessage", refusal), none);
        }
    }

    private static Access find(String address, Visitor visitor) throws Refusal {
        MailboxPlan mailbox = visitor.deployment()
                .mailbox(address)
                .orElseThrow(() ->
                        new Refusal("ErrorMailRecipientNotFound", "Unable to resolve e-mail address " + address + "."));
        Access access = visitor.access(mailbox);
        if (access.level(Folder.CALENDAR).reading() == PermissionLevel.Reading.NOTHING) {
            throw new Refusal("ErrorNoFreeBusyAccess", "The caller does not have access to free/busy data.");
        }
        return access;
    }
}
