package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.deployment.AutomaticReplies;
import io.github.teamsexchange.lab.xml.Markup;

/** Shows somebody's automatic replies to nobody else: others get a fault. */
final class GetUserOofSettings implements Operation {

    @Override
    public Markup answer(Question question) throws Refusal {
        String address = Question.text(Question.type(question.body(), "Mailbox"), "Address");
        Access mailbox = question.visitor().open(address);
        if (!mailbox.whole()) {
            throw new Refusal("ErrorAccessDenied", "User is not mailbox owner.");
        }
        AutomaticReplies replies = mailbox.contents().replies();
        return Markup.of(
                "m:GetUserOofSettingsResponse",
                Responses.success("m:ResponseMessage"),
                settings(replies),
                Markup.text("m:AllowExternalOof", replies.audience().word()));
    }

    private static Markup settings(AutomaticReplies replies) {
        return Markup.of(
                "t:OofSettings",
                Markup.text("t:OofState", replies.state().word()),
                Markup.text("t:ExternalAudience", replies.audience().word()),
                Markup.of(
                        "t:Duration",
                        Markup.text("t:StartTime", replies.start()),
                        Markup.text("t:EndTime", replies.end())),
                Markup.of("t:InternalReply", Markup.text("t:Message", replies.internal())),
                Markup.of("t:ExternalReply", Markup.text("t:Message", replies.external())));
    }
}
