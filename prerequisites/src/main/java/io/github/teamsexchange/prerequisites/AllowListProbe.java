package io.github.teamsexchange.prerequisites;

import io.github.teamsexchange.check.Evidence;
import io.github.teamsexchange.check.NotObserved;
import io.github.teamsexchange.check.Probe;
import io.github.teamsexchange.check.ProbeSpec;
import io.github.teamsexchange.check.Question;
import io.github.teamsexchange.check.Scope;
import io.github.teamsexchange.port.Document;
import io.github.teamsexchange.port.Ports;
import io.github.teamsexchange.prerequisites.facts.AllowList;

/** Reads the list that the setting {@code network.allow-list} names. */
@ProbeSpec(fact = AllowList.class, scope = Scope.ORGANIZATION)
public final class AllowListProbe implements Probe<AllowList> {

    private static final String SETTING = "network.allow-list";

    /** Made by the service loader. */
    public AllowListProbe() {}

    @Override
    public AllowList collect(Question question, Evidence evidence, Ports ports) throws NotObserved {
        Document document = ports.documents()
                .find(SETTING)
                .orElseThrow(() -> NotObserved.notSupplied(
                        "nobody supplied the list of addresses that the firewall or reverse proxy admits",
                        "Export the sources that may reach port 443 of the Exchange servers as a text file, one prefix a"
                                + " line, and name it in the setting " + SETTING));
        if (document instanceof Document.Unreadable unreadable) {
            throw AllowListReader.unreadable(unreadable.name(), unreadable.why());
        }
        return AllowListReader.read(document.name(), ((Document.Text) document).text());
    }
}
