package io.github.teamsexchange.prerequisites.facts;

/** Whose addresses Microsoft publishes and the article is about. */
public enum PublishedService {
    /** Microsoft Teams. */
    TEAMS,
    /** Exchange Online, which asks Exchange Server for free/busy. */
    EXCHANGE_ONLINE,
    /** The Remote Connectivity Analyzer, by which the article has many steps carried out. */
    CONNECTIVITY_ANALYZER
}
