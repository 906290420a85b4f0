package com.example.helpdesk;

import io.github.teamsexchange.check.Check;
import io.github.teamsexchange.check.CheckSpec;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Remedy;
import java.time.Instant;

/** While the mail servers are being worked on, nothing else needs to be examined. */
@CheckSpec(
        id = "helpdesk.maintenance",
        title = "No maintenance of the mail servers is under way",
        issues = {IssueType.DELEGATION, IssueType.CALENDAR_APP, IssueType.PRESENCE},
        needs = Maintenance.class,
        judges = Maintenance.class)
final class NoMaintenanceUnderWay implements Check {

    @Override
    public Finding examine(Question question, Evidence evidence) {
        Instant until = evidence.get(Maintenance.class).until();
        return until.isAfter(question.asOf())
                ? Finding.fail("The mail servers are under maintenance until %s", until)
                        .remedy(Remedy.instruction("Wait until it is over, and run this again."))
                : Finding.pass("No maintenance is under way");
    }
}
