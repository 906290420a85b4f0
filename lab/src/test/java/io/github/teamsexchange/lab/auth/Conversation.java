package io.github.teamsexchange.lab.auth;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Request after request on one connection. */
record Conversation(Socket socket, String host) {

    int get(String path, String credentials) throws IOException {
        return Integer.parseInt(head(path, credentials).substring(9, 12));
    }

    /** Begins with a scheme and returns what is to be answered. */
    String challenge(String scheme) throws IOException {
        String head = head("/", scheme + " " + NtlmClient.negotiate());
        String mark = "WWW-Authenticate: " + scheme + " ";
        int begin = head.indexOf(mark) + mark.length();
        return head.substring(begin, head.indexOf("\r\n", begin));
    }

    private String head(String path, String credentials) throws IOException {
        String target = path.equals("/") ? "/autodiscover/autodiscover.xml" : path;
        String authorization = credentials.isEmpty() ? "" : "Authorization: " + credentials + "\r\n";
        String request = "GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\n" + authorization + "\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return read(socket.getInputStream());
    }

    private static String read(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int c = in.read();
            if (c < 0) {
                throw new IOException("the connection was closed after: " + head);
            }
            head.append((char) c);
        }
        int at = head.indexOf("Content-Length: ") + 16;
        in.skipNBytes(Long.parseLong(head.substring(at, head.indexOf("\r\n", at))));
        return head.toString();
    }
}
