package io.github.teamsexchange.autodiscover.client;

/**
 * What a discovery is about.
 *
 * @param home the mail domain it began with: its hosts may have credentials, whatever redirects say
 * @param address the mail address it is about now
 * @param trail where it has been
 */
record Quest(String home, String address, RedirectTrail trail) {

    Quest with(String other, RedirectTrail been) {
        return new Quest(home, other, been.forkTo(other));
    }
}
