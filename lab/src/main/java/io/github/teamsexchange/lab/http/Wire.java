package io.github.teamsexchange.lab.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;

/**
 * A connection.
 *
 * @param id counts the lab's connections; a tunnel and what runs through it share it
 * @param socket the connection on the network, beneath TLS
 * @param in what comes, decrypted
 * @param out where answers go, to be encrypted if need be
 * @param tls whether TLS is spoken
 * @param session what servers remember of it
 */
public record Wire(long id, Socket socket, InputStream in, OutputStream out, boolean tls, Session session) {

    /** A connection as it was accepted. */
    static Wire of(long id, Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        InputStream in = new BufferedInputStream(socket.getInputStream());
        return new Wire(id, socket, in, socket.getOutputStream(), false, new Session());
    }

    /** The same connection behind a TLS socket. */
    public Wire secured(Socket secure) throws IOException {
        InputStream inside = new BufferedInputStream(secure.getInputStream());
        return new Wire(id, socket, inside, secure.getOutputStream(), true, new Session());
    }

    /** Closes with a reset: a linger time of zero makes the kernel send RST. */
    public void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Keeps silent until the peer or the lab closes the connection. */
    public void keepSilent() throws IOException {
        byte[] ignored = new byte[1024];
        InputStream raw = socket.getInputStream();
        while (raw.read(ignored) >= 0) {
            // What else it says does not matter.
        }
    }
}
