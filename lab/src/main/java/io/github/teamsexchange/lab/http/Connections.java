package io.github.teamsexchange.lab.http;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** All sockets and threads of one lab, so that closing it frees them. Safe for use by many threads. */
public final class Connections implements AutoCloseable {

    private static final int BACKLOG = 256;
    private static final long SECONDS_TO_END = 5;

    private final Set<Closeable> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong ids = new AtomicLong();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "lab");
        thread.setDaemon(true);
        return thread;
    });

    /** Loopback by its number: the name might be IPv6 elsewhere, and the lab's DNS says 127.0.0.1. */
    public static InetAddress loopback() {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Listens on loopback and gives each connection to a handler.
     *
     * @param port 0 for any free one
     * @return the port that was bound
     */
    public int listen(int port, WireHandler handler) throws IOException {
        ServerSocket server = new ServerSocket();
        bind(keep(server), port);
        run(() -> accept(server, handler));
        return server.getLocalPort();
    }

    /**
     * Opens a UDP socket on loopback.
     *
     * @param port 0 for any free one
     */
    public DatagramSocket openUdp(int port) throws IOException {
        try {
            return keep(new DatagramSocket(port, loopback()));
        } catch (BindException e) {
            throw naming(port, e);
        }
    }

    /** Closes something together with the lab. */
    public <C extends Closeable> C keep(C closeable) throws IOException {
        open.add(closeable);
        if (isClosed()) {
            closeable.close();
        }
        return closeable;
    }

    /** Runs something that ends when its socket is closed. */
    public void run(Task task) {
        try {
            threads.execute(() -> runQuietly(task));
        } catch (RejectedExecutionException e) {
            if (!isClosed()) {
                throw e;
            }
        }
    }

    private static void runQuietly(Task task) {
        try {
            task.run();
        } catch (IOException e) {
            // The peer went away, or the lab is being closed: either is how connections end.
            return;
        }
    }

    /**
     * Waits, unless the lab is closed meanwhile.
     *
     * @return false if it was
     */
    public boolean pause(Duration time) {
        try {
            return !closed.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        for (Closeable each : open) {
            each.close();
        }
        threads.shutdownNow();
        awaitThreads();
    }

    private void awaitThreads() {
        try {
            if (!threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                throw new IllegalStateException("a thread of the lab does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    private static void bind(ServerSocket server, int port) throws IOException {
        try {
            server.bind(new InetSocketAddress(loopback(), port), BACKLOG);
        } catch (BindException e) {
            throw naming(port, e);
        }
    }

    /** The system's message does not say which port it was. */
    private static BindException naming(int port, BindException cause) {
        BindException named = new BindException("port " + port + ": " + cause.getMessage());
        named.initCause(cause);
        return named;
    }

    private void accept(ServerSocket server, WireHandler handler) throws IOException {
        while (!isClosed()) {
            Socket socket = keep(server.accept());
            long id = ids.incrementAndGet();
            run(() -> serve(id, socket, handler));
        }
    }

    private void serve(long id, Socket socket, WireHandler handler) throws IOException {
        try (socket) {
            handler.handle(Wire.of(id, socket));
        } finally {
            open.remove(socket);
        }
    }

    /** Work on a socket. */
    @FunctionalInterface
    public interface Task {

        /** Works until done or until the socket is closed. */
        void run() throws IOException;
    }
}
