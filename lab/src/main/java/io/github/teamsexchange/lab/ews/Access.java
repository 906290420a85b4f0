package io.github.teamsexchange.lab.ews;

import io.github.teamsexchange.lab.deployment.DelegatePlan;
import io.github.teamsexchange.lab.deployment.EventPlan;
import io.github.teamsexchange.lab.deployment.MailboxContents;
import io.github.teamsexchange.lab.deployment.MailboxPlan;
import io.github.teamsexchange.lab.deployment.PermissionLevel;
import io.github.teamsexchange.lab.deployment.Sensitivity;
import java.util.Optional;

/**
 * A mailbox and what somebody may do with it.
 *
 * @param mailbox the mailbox
 * @param visitor the address of who wants to; empty for a stranger
 */
record Access(MailboxPlan mailbox, String visitor) {

    MailboxContents contents() {
        return mailbox.contents();
    }

    String address() {
        return mailbox.address();
    }

    /** The owner, or somebody whom an administrator let open all of it. */
    boolean whole() {
        return owner() || contents().fullAccess().stream().anyMatch(visitor::equalsIgnoreCase);
    }

    boolean owner() {
        return mailbox.address().equalsIgnoreCase(visitor);
    }

    PermissionLevel level(Folder folder) {
        if (whole()) {
            return PermissionLevel.OWNER;
        }
        if (visitor.isEmpty()) {
            return contents().calendar().strangers();
        }
        return folder == Folder.CALENDAR ? contents().calendar().levelOf(visitor) : delegated(folder);
    }

    private PermissionLevel delegated(Folder folder) {
        return delegate()
                .map(plan -> plan.folders().getOrDefault(folder.id(), PermissionLevel.NONE))
                .orElse(PermissionLevel.NONE);
    }

    private Optional<DelegatePlan> delegate() {
        return contents().delegates().named(visitor);
    }

    /** This folder, for somebody who may read all of what is in it. */
    Access reading(Folder folder) throws Refusal {
        if (level(folder).reading() != PermissionLevel.Reading.ALL) {
            throw Refusal.accessDenied();
        }
        return this;
    }

    /** Tells whether the visitor sees what an event is about, given that it may read the calendar. */
    boolean sees(EventPlan event) {
        return event.details().sensitivity() != Sensitivity.PRIVATE
                || whole()
                || delegate().map(DelegatePlan::privateItems).orElse(false);
    }
}
