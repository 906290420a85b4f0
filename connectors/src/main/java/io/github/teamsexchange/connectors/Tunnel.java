package io.github.teamsexchange.connectors;

import io.github.teamsexchange.port.Failure;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way through a proxy (CONNECT), and what the proxy says when there is none (Proxy-Status, RFC 9209). */
final class Tunnel {

    private static final int MAX_HEAD = 16 * 1024;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3}).*");
    private static final Pattern ERROR = Pattern.compile("(?i)\\berror\\s*=\\s*\"?([a-z_]+)");
    private static final Pattern RCODE = Pattern.compile("(?i)\\brcode\\s*=\\s*\"?([a-z]+)");

    private Tunnel() {}

    /** Asks the proxy at the other end of the socket for a way through; empty if it opened one. */
    static Optional<Failure> open(Socket socket, String host, int port) throws IOException {
        String target = host + ":" + port;
        socket.getOutputStream()
                .write(("CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        String head = readHead(socket.getInputStream());
        Matcher status = STATUS.matcher(head.lines().findFirst().orElse(""));
        if (!status.matches()) {
            return Optional.of(new Failure(Failure.Kind.PROXY_FAILED, "the proxy does not speak HTTP"));
        }
        if (status.group(1).startsWith("2")) {
            return Optional.empty();
        }
        return Optional.of(explain(host, status.group(1), header(head, "proxy-status")));
    }

    /** What a proxy's refusal means for the host behind it. */
    static Failure explain(String host, String status, String proxyStatus) {
        Matcher error = ERROR.matcher(proxyStatus);
        String word = error.find() ? error.group(1).toLowerCase(Locale.ROOT) : "";
        return switch (word) {
            case "dns_error" -> dnsError(host, proxyStatus);
            case "dns_timeout" ->
                new Failure(Failure.Kind.DNS_FAILED, "the proxy's resolver did not answer about " + host);
            case "connection_refused" ->
                new Failure(Failure.Kind.CONNECT_REFUSED, host + " refuses the proxy's connection");
            case "connection_timeout", "connection_read_timeout", "http_response_timeout" ->
                new Failure(Failure.Kind.TIMEOUT, host + " does not answer the proxy");
            case "connection_terminated" ->
                new Failure(Failure.Kind.CONNECT_RESET, host + " ends the proxy's connection");
            case "destination_ip_unroutable", "destination_unavailable", "destination_not_found" ->
                new Failure(Failure.Kind.CONNECT_UNREACHABLE, "the proxy finds no way to " + host);
            default ->
                new Failure(
                        Failure.Kind.PROXY_FAILED,
                        "the proxy answers " + status + " for " + host + " and does not say why");
        };
    }

    private static Failure dnsError(String host, String proxyStatus) {
        Matcher rcode = RCODE.matcher(proxyStatus);
        return switch (rcode.find() ? rcode.group(1).toUpperCase(Locale.ROOT) : "") {
            case "NXDOMAIN" -> new Failure(Failure.Kind.DNS_NO_SUCH_NAME, "the DNS has no such name as " + host);
            case "NOERROR" -> new Failure(Failure.Kind.DNS_NO_RECORD, host + " has no address in the DNS");
            default -> new Failure(Failure.Kind.DNS_FAILED, "the proxy could not look up " + host);
        };
    }

    private static String readHead(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int ending = 0;
        while (ending < 4) {
            int b = in.read();
            if (b < 0) {
                throw new EOFException("the proxy closed the connection");
            }
            if (head.size() >= MAX_HEAD) {
                throw new IOException("the proxy's answer has no end");
            }
            head.write(b);
            ending = b == "\r\n\r\n".charAt(ending) ? ending + 1 : b == '\r' ? 1 : 0;
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private static String header(String head, String name) {
        return head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }
}
