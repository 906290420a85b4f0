package io.github.teamsexchange.lab.tls;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ClientHelloTest {

    @Test
    void readsTheNameThatJsseSends() throws Exception {
        byte[] hello = hello("Mail.Contoso.test");
        ClientHello read = ClientHello.read(new ByteArrayInputStream(hello));
        assertEquals(Optional.of("mail.contoso.test"), read.serverName());
        assertArrayEquals(hello, read.bytes());
    }

    @Test
    void readsAHelloSpreadOverRecords() throws Exception {
        byte[] whole = hello("mail.contoso.test");
        ByteArrayOutputStream split = new ByteArrayOutputStream();
        for (int from = 5; from < whole.length; from += 7) {
            byte[] part = Arrays.copyOfRange(whole, from, Math.min(from + 7, whole.length));
            split.writeBytes(new byte[] {22, 3, 1, 0, (byte) part.length});
            split.writeBytes(part);
        }
        ClientHello read = ClientHello.read(new ByteArrayInputStream(split.toByteArray()));
        assertEquals(Optional.of("mail.contoso.test"), read.serverName());
        assertArrayEquals(split.toByteArray(), read.bytes());
    }

    @Test
    void plainHttpIsNoHello() {
        byte[] http = "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        assertThrows(IOException.class, () -> ClientHello.read(new ByteArrayInputStream(http)));
    }

    /** Whatever arrives, it is read or refused with an IOException. */
    @Property(tries = 2000)
    void damageIsRefusedAsWhatItIs(@ForAll @IntRange(min = 0, max = 400) int at, @ForAll byte value) throws Exception {
        byte[] hello = hello("mail.contoso.test");
        hello[at % hello.length] = value;
        try {
            ClientHello read = ClientHello.read(new ByteArrayInputStream(hello));
            assertEquals(hello.length, read.bytes().length);
        } catch (IOException refused) {
            assertNotNull(refused.getMessage());
        }
    }

    private static byte[] hello(String name) throws NoSuchAlgorithmException, SSLException {
        SSLEngine engine = SSLContext.getDefault().createSSLEngine(name, 443);
        engine.setUseClientMode(true);
        SSLParameters parameters = engine.getSSLParameters();
        parameters.setServerNames(List.of(new SNIHostName(name)));
        engine.setSSLParameters(parameters);
        ByteBuffer out = ByteBuffer.allocate(engine.getSession().getPacketBufferSize());
        engine.wrap(ByteBuffer.allocate(0), out);
        return Arrays.copyOf(out.array(), out.position());
    }
}
