package io.github.teamsexchange.connectors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A server in clear text that says exactly what a test tells it, one connection after the other. */
final class OneServer implements AutoCloseable {

    private final ServerSocket socket;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger served = new AtomicInteger();

    OneServer(byte[]... answers) {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(() -> serve(answers));
        thread.setDaemon(true);
        thread.start();
    }

    static byte[] text(String text) {
        return text.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] ok(String body) {
        return text("HTTP/1.1 200 OK\nContent-Length: " + body.length() + "\nConnection: close\n\n" + body);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
    }

    /** The heads of the requests so far. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    private void serve(byte[][] answers) {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                requests.add(head(client));
                client.getOutputStream().write(answers[Math.min(served.getAndIncrement(), answers.length - 1)]);
                client.getOutputStream().flush();
            } catch (IOException e) {
                requests.add("the client went away, or the test is over: " + e.getMessage());
            }
        }
    }

    private static String head(Socket client) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int c = client.getInputStream().read();
            if (c < 0) {
                break;
            }
            head.append((char) c);
        }
        return head.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
