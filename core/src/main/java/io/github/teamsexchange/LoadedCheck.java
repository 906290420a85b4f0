package io.github.teamsexchange;

import io.github.teamsexchange.check.Check;
import io.github.teamsexchange.check.CheckSpec;
import io.github.teamsexchange.check.Fact;
import io.github.teamsexchange.check.IssueType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A check that may be called, with what is known of it. */
record LoadedCheck(
        CheckInfo info,
        List<Class<? extends Fact>> wantsOfDelegate,
        List<Class<? extends Fact>> judges,
        String after,
        boolean builtIn,
        Check check) {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*");
    private static final String OURS = "io.github.teamsexchange.";
    private static final Set<String> OUR_AREAS =
            Set.of("prerequisites", "autodiscover", "ews-policy", "oauth", "delegation", "calendar-app", "presence");

    /** Judges a check by its class alone. Nothing of the class has run yet. */
    static CheckSpec validSpec(Class<? extends Check> type) {
        CheckSpec spec = type.getAnnotation(CheckSpec.class);
        require(spec != null, "It carries no @CheckSpec");
        require(
                ID.matcher(spec.id()).matches(),
                "Its id '" + spec.id() + "' is not of the form area.name in lower case");
        require(
                isOurs(type) || !OUR_AREAS.contains(area(spec)),
                "The area '" + area(spec) + "' is not for plugins; use your own");
        require(!spec.title().isBlank() && !spec.title().endsWith("."), "Its title is blank or ends with a full stop");
        require(spec.steps().length > 0 || spec.issues().length > 0, "It names neither steps nor issues");
        return spec;
    }

    static LoadedCheck of(Check check) {
        CheckSpec spec = validSpec(check.getClass());
        CheckInfo info = new CheckInfo(
                spec.id(),
                spec.title(),
                issuesOf(spec),
                List.of(spec.steps()),
                List.of(spec.needs()),
                List.of(spec.wants()),
                spec.kind(),
                check.getClass().getName(),
                Origin.of(check.getClass()));
        return new LoadedCheck(
                info,
                List.of(spec.wantsOfDelegate()),
                List.of(spec.judges()),
                spec.after(),
                isOurs(check.getClass()),
                check);
    }

    String id() {
        return info.id();
    }

    private static Set<IssueType> issuesOf(CheckSpec spec) {
        Set<IssueType> issues = EnumSet.noneOf(IssueType.class);
        issues.addAll(List.of(spec.issues()));
        List.of(spec.steps()).forEach(step -> issues.addAll(step.issues()));
        return issues;
    }

    private static String area(CheckSpec spec) {
        return spec.id().substring(0, spec.id().indexOf('.'));
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(OURS);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
