package io.github.teamsexchange.calendarapp;

import io.github.teamsexchange.calendarapp.facts.AppSetupPolicies;
import io.github.teamsexchange.calendarapp.facts.AssignedPolicy;
import io.github.teamsexchange.calendarapp.facts.TeamsUser;
import io.github.teamsexchange.connectors.exports.EntryList;
import io.github.teamsexchange.connectors.exports.ExportSource;
import io.github.teamsexchange.port.Side;
import java.util.List;
import java.util.Optional;

/** Facts for tests. */
final class Given {

    static final ExportSource SOURCE = new ExportSource(Side.TEAMS, false, List.of("f.xml"));

    private Given() {}

    /** A user; a dash is what the export does not tell. */
    static TeamsUser user(String appSetup, String upgrade, String mode) {
        return new TeamsUser(
                policy(appSetup),
                policy(upgrade),
                Optional.of(mode).filter(word -> !word.equals("-")),
                Optional.empty(),
                SOURCE,
                false);
    }

    static TeamsUser inCloud(String mode, boolean cloud) {
        return new TeamsUser(
                AssignedPolicy.DEFAULT, AssignedPolicy.DEFAULT, Optional.of(mode), Optional.of(cloud), SOURCE, false);
    }

    static AppSetupPolicies.Policy policy(String name, EntryList.State state, String... pinned) {
        return new AppSetupPolicies.Policy(name, new EntryList(state, List.of(pinned)), Optional.of(true));
    }

    private static AssignedPolicy policy(String shown) {
        return shown.equals("-") ? AssignedPolicy.UNTOLD : AssignedPolicy.of(shown);
    }
}
