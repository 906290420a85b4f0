package io.github.teamsexchange.lab;

/**
 * The ports a lab listens on, all on 127.0.0.1; 0 stands for any free one.
 *
 * @param https for TLS
 * @param http in the clear
 * @param dns for UDP and TCP
 * @param proxy of the forward proxy
 */
public record LabPorts(int https, int http, int dns, int proxy) {

    /** Any free ports: what tests use. */
    public static final LabPorts EPHEMERAL = new LabPorts(0, 0, 0, 0);

    private static final int HIGHEST = 65_535;

    /** Rejects what is no port. */
    public LabPorts {
        requirePort(https);
        requirePort(http);
        requirePort(dns);
        requirePort(proxy);
    }

    private static void requirePort(int port) {
        if (port < 0 || port > HIGHEST) {
            throw new IllegalArgumentException("a port is a number from 0 to " + HIGHEST + ", not " + port);
        }
    }
}
