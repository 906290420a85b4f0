package io.github.teamsexchange;

import io.github.teamsexchange.check.Check;
import io.github.teamsexchange.check.CheckKind;
import io.github.teamsexchange.check.CheckSpec;
import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.IssueType;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Remedy;

/** Checks that fail whatever the evidence. */
final class AlwaysFails {

    private AlwaysFails() {}

    private static Finding failure() {
        return Finding.fail("It fails").remedy(Remedy.instruction("Nothing helps."));
    }

    @CheckSpec(id = "a.symptom", title = "No symptom", issues = IssueType.PRESENCE, kind = CheckKind.SYMPTOM)
    static final class Symptom implements Check {
        @Override
        public Finding examine(Question question, Evidence evidence) {
            return failure();
        }
    }

    @CheckSpec(id = "b.path", title = "The path is open", issues = IssueType.PRESENCE, kind = CheckKind.END_TO_END)
    static final class EndToEnd implements Check {
        @Override
        public Finding examine(Question question, Evidence evidence) {
            return failure();
        }
    }
}
