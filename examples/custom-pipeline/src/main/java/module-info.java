/** A host with a pipeline of its own: a helpdesk that opens a ticket for the first thing that is wrong. */
module com.example.helpdesk {
    requires io.github.teamsexchange.core;
    requires static org.jspecify;
}
