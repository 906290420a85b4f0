package io.github.teamsexchange.lab.dns;

import io.github.teamsexchange.lab.http.Connections;
import io.github.teamsexchange.lab.http.Wire;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.SocketAddress;
import java.util.Arrays;
import java.util.Optional;
import org.xbill.DNS.Message;

/** Answers questions about the deployment's names, over UDP and TCP on the same port. */
public final class NameServer {

    private static final int MAX_MESSAGE = 65_535;
    private static final int TRIES_FOR_A_COMMON_PORT = 20;

    private final Connections connections;
    private final Resolver resolver;

    /**
     * Answers from a resolver.
     *
     * @param connections owns the sockets
     */
    public NameServer(Connections connections, Resolver resolver) {
        this.connections = connections;
        this.resolver = resolver;
    }

    /**
     * Begins to answer.
     *
     * @param port 0 for any that is free for both UDP and TCP
     * @return the port that was bound
     */
    public int start(int port) throws IOException {
        IOException last = new IOException("no port");
        int tries = port == 0 ? TRIES_FOR_A_COMMON_PORT : 1;
        for (int i = 0; i < tries; i++) {
            DatagramSocket udp = connections.openUdp(port);
            try {
                int bound = connections.listen(udp.getLocalPort(), this::overTcp);
                connections.run(() -> overUdp(udp));
                return bound;
            } catch (IOException e) {
                udp.close();
                last = e;
            }
        }
        throw last;
    }

    private void overUdp(DatagramSocket socket) throws IOException {
        byte[] buffer = new byte[MAX_MESSAGE];
        while (!socket.isClosed()) {
            DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
            socket.receive(packet);
            byte[] question = Arrays.copyOf(buffer, packet.getLength());
            connections.run(() -> replyOverUdp(socket, question, packet.getSocketAddress()));
        }
    }

    private void replyOverUdp(DatagramSocket socket, byte[] question, SocketAddress asker) throws IOException {
        Optional<Message> answer = answer(question);
        if (answer.isPresent()) {
            byte[] wire = answer.get().toWire(Resolver.MAX_UDP);
            socket.send(new DatagramPacket(wire, wire.length, asker));
        }
    }

    private void overTcp(Wire wire) throws IOException {
        DataInputStream in = new DataInputStream(wire.in());
        DataOutputStream out = new DataOutputStream(wire.out());
        while (true) {
            Optional<Message> answer = answer(in.readNBytes(in.readUnsignedShort()));
            if (answer.isEmpty()) {
                wire.keepSilent();
                return;
            }
            byte[] bytes = answer.get().toWire(MAX_MESSAGE);
            out.writeShort(bytes.length);
            out.write(bytes);
            out.flush();
        }
    }

    /** Empty if no answer is to come: the name is a silent one, or that was no question. */
    private Optional<Message> answer(byte[] question) {
        try {
            return resolver.answer(new Message(question));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
