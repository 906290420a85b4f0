package io.github.teamsexchange.connectors;

import io.github.teamsexchange.Settings;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which proxy stands between us and a host ({@code http.proxy = host:port | system | none}). */
final class ProxyAddress {

    private static final Pattern HOST_AND_PORT = Pattern.compile("(\\[[0-9a-fA-F:.]+\\]|[^:/\\s]+):(\\d{1,5})");
    private static final int MAX_PORT = 65_535;

    private final Optional<ProxySelector> selector;

    private ProxyAddress(Optional<ProxySelector> selector) {
        this.selector = selector;
    }

    static ProxyAddress of(Settings settings) {
        String text = settings.text("http.proxy");
        return switch (text) {
            case "none" -> new ProxyAddress(Optional.empty());
            case "system" -> new ProxyAddress(Optional.ofNullable(ProxySelector.getDefault()));
            default -> new ProxyAddress(Optional.of(new Always(parse(text))));
        };
    }

    /** The proxy for an address; empty for none. */
    Optional<InetSocketAddress> forAddress(URI address) {
        return selector.stream()
                .flatMap(chosen -> chosen.select(address).stream())
                .filter(proxy -> proxy.type() == Proxy.Type.HTTP)
                .map(proxy -> (InetSocketAddress) proxy.address())
                .findFirst();
    }

    /** What the HTTP client asks; it goes everywhere directly if there is no proxy. */
    ProxySelector selector() {
        return selector.orElseGet(Direct::new);
    }

    private static InetSocketAddress parse(String text) {
        Matcher matcher = HOST_AND_PORT.matcher(text);
        if (!matcher.matches() || Integer.parseInt(matcher.group(2)) > MAX_PORT) {
            throw new IllegalArgumentException(
                    "Setting 'http.proxy' is '" + text + "', but must be host:port, system or none");
        }
        return new InetSocketAddress(matcher.group(1), Integer.parseInt(matcher.group(2)));
    }

    /** Everything goes through it, even what is addressed to this machine: the lab stands there. */
    private static final class Always extends ProxySelector {
        private final InetSocketAddress address;

        Always(InetSocketAddress address) {
            this.address = address;
        }

        @Override
        public List<Proxy> select(URI uri) {
            return List.of(new Proxy(Proxy.Type.HTTP, address));
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, java.io.IOException failure) {
            // There is no other to turn to.
        }
    }

    private static final class Direct extends ProxySelector {
        @Override
        public List<Proxy> select(URI uri) {
            return List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, java.io.IOException failure) {
            // There is no other to turn to.
        }
    }
}
