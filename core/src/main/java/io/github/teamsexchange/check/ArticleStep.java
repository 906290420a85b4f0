package io.github.teamsexchange.check;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The steps of the article, in its order. */
public enum ArticleStep {
    /** Teams must know where the mailbox is hosted. */
    PREREQUISITE_1(Part.PREREQUISITE, 1),
    /** Exchange Online and Exchange Server trust each other through OAuth. */
    PREREQUISITE_2(Part.PREREQUISITE, 2),
    /** Teams services authenticate on behalf of the user. */
    PREREQUISITE_3(Part.PREREQUISITE, 3),
    /** Firewall and reverse proxy admit Microsoft's addresses. */
    PREREQUISITE_4(Part.PREREQUISITE, 4),
    /** Exchange Server is new enough for Autodiscover V2. */
    PREREQUISITE_5(Part.PREREQUISITE, 5),
    /** The Autodiscover service works. */
    COMMON_1(Part.COMMON, 1),
    /** Autodiscover requests are routed to the on-premises organization. */
    COMMON_2(Part.COMMON, 2),
    /** OAuth is enabled and works. */
    COMMON_3(Part.COMMON, 3),
    /** The delegate may edit the calendar. */
    DELEGATION_1(Part.DELEGATION, 1),
    /** The delegate may send on behalf. */
    DELEGATION_2(Part.DELEGATION, 2),
    /** The organization lets Teams use EWS. */
    DELEGATION_3(Part.DELEGATION, 3),
    /** The delegator's mailbox lets Teams use EWS. */
    DELEGATION_4(Part.DELEGATION, 4),
    /** The Calendar app is enabled. */
    CALENDAR_1(Part.CALENDAR, 1),
    /** The coexistence mode allows Teams meetings. */
    CALENDAR_2(Part.CALENDAR, 2),
    /** The organization lets Teams use EWS. */
    CALENDAR_3(Part.CALENDAR, 3),
    /** The mailbox lets Teams use EWS. */
    CALENDAR_4(Part.CALENDAR, 4),
    /** The calendar can be read end to end. */
    CALENDAR_5(Part.CALENDAR, 5),
    /** The REST API is published. */
    PRESENCE_1(Part.PRESENCE, 1),
    /** Presence can be derived from calendar events. */
    PRESENCE_2(Part.PRESENCE, 2),
    /** The organization lets Teams use EWS. */
    PRESENCE_3(Part.PRESENCE, 3),
    /** The mailbox lets Teams use EWS. */
    PRESENCE_4(Part.PRESENCE, 4);

    private enum Part {
        PREREQUISITE,
        COMMON,
        DELEGATION,
        CALENDAR,
        PRESENCE
    }

    private final Part part;
    private final int number;

    ArticleStep(Part part, int number) {
        this.part = part;
        this.number = number;
    }

    /** The issues this step belongs to; prerequisites and common steps belong to all three. */
    public Set<IssueType> issues() {
        return switch (part) {
            case PREREQUISITE, COMMON -> EnumSet.allOf(IssueType.class);
            case DELEGATION -> EnumSet.of(IssueType.DELEGATION);
            case CALENDAR -> EnumSet.of(IssueType.CALENDAR_APP);
            case PRESENCE -> EnumSet.of(IssueType.PRESENCE);
        };
    }

    /** The step as reports name it, such as {@code presence 1}. */
    public String label() {
        return part.name().toLowerCase(Locale.ROOT) + " " + number;
    }
}
