package io.github.teamsexchange.lab.deployment;

/**
 * A host of the deployment.
 *
 * @param name in lower case
 * @param role what stands behind it
 * @param certificate what it shows
 * @param https what it does with connections and paths through TLS
 * @param http the same in the clear
 * @param frontEnd how the Exchange behind it differs from the other front ends
 */
public record HostPlan(
        String name, Role role, CertificateKind certificate, Listener https, Listener http, FrontEndPlan frontEnd) {

    /** The side that a connection belongs to. */
    public Listener side(boolean tls) {
        return tls ? https : http;
    }
}
