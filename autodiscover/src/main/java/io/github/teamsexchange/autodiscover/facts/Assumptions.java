package io.github.teamsexchange.autodiscover.facts;

import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.check.Shown;
import io.github.teamsexchange.connectors.exports.ExportSource;
import java.util.ArrayList;
import java.util.List;

/** What a finding rests on that no evidence says; the finding says it (contract §3 and §6). */
public final class Assumptions {

    private Assumptions() {}

    /** Adds what is assumed of the side, if anything is, as the detail {@code assumed}. */
    public static Finding name(Finding finding, Evidence evidence, ExportSource source) {
        return name(finding, evidence, source, List.of());
    }

    /** The same, with more that is assumed. */
    public static Finding name(Finding finding, Evidence evidence, ExportSource source, List<String> more) {
        List<String> assumed = new ArrayList<>();
        if (!HostingSide.isKnown(evidence)) {
            assumed.add("Where the mailbox is hosted is not known; it is judged as on Exchange Server");
        }
        if (source.sideAssumed()) {
            assumed.add("Nothing says which organization " + Shown.files(source.files()) + " describes; taken for "
                    + source.side().organization());
        }
        assumed.addAll(more);
        return assumed.isEmpty() ? finding : finding.detail("assumed", assumed);
    }
}
