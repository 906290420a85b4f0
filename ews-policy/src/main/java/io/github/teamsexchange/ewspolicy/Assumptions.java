package io.github.teamsexchange.ewspolicy;

import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.Finding;
import io.github.teamsexchange.ewspolicy.facts.ExportSource;
import java.util.ArrayList;
import java.util.List;

/** What a finding rests on that no evidence says; the finding says it (contract §3 and §6). */
final class Assumptions {

    private Assumptions() {}

    static Finding name(Finding finding, Evidence evidence, ExportSource source) {
        return name(finding, evidence, source, List.of());
    }

    static Finding name(Finding finding, Evidence evidence, ExportSource source, List<String> more) {
        List<String> assumed = new ArrayList<>();
        if (!HostingSide.isKnown(evidence)) {
            assumed.add("Where the mailbox is hosted is not known; it is judged as on Exchange Server");
        }
        if (source.sideAssumed()) {
            assumed.add("Nothing says which organization " + Shown.files(source.files()) + " describes; taken for "
                    + EwsLevel.nameOf(source.side()));
        }
        assumed.addAll(more);
        return assumed.isEmpty() ? finding : finding.detail("assumed", assumed);
    }
}
