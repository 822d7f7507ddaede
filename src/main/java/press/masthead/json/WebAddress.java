package press.masthead.json;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.masthead.problem.Faults;

/** An address that readers may be led to: https, or http on the machine where somebody tries things out. */
public final class WebAddress {

    private static final String NO_SITE = "This url names no site that could be reached.";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final int LAST_PORT = 65_535;

    private WebAddress() {}

    /** Notes a fault if this is no such address. Silent about one that is missing. */
    public static void check(@Nullable String url, String pointer, Faults faults) {
        checkOwn(url, pointer, faults);
        URI uri = url == null || faults.any(pointer) ? null : parse(url);
        if (uri != null && uri.getHost() != null && !isKnownToReaders(uri.getHost())) {
            faults.add(pointer, "malformed", NO_SITE);
        }
    }

    /** The same for a system of the newsroom's own: in its network a name needs no dot. */
    public static void checkOwn(@Nullable String url, String pointer, Faults faults) {
        if (url == null || url.isBlank()) {
            return;
        }
        URI uri = parse(url);
        if (uri == null || uri.getScheme() == null || uri.isOpaque() && isWeb(uri)) {
            faults.add(pointer, "malformed", "A url is a whole address such as https://support.example/checkout.");
        } else if (!isAllowed(uri)) {
            faults.add(pointer, "not-allowed", "Readers are led to https addresses only (http is for localhost).");
        } else if (uri.getUserInfo() != null) {
            faults.add(pointer, "not-allowed", "An address for readers must hold no user name or password.");
        } else if (uri.getHost() == null || uri.getPort() > LAST_PORT) {
            faults.add(pointer, "malformed", NO_SITE);
        }
    }

    /** Whether it is a name below some domain, or an address of IP; {@code https://1} and {@code https://intranet} are neither. */
    private static boolean isKnownToReaders(String host) {
        int dot = host.indexOf('.');
        return THIS_MACHINE.contains(host) || host.startsWith("[") || dot > 0 && dot < host.length() - 1;
    }

    private static boolean isAllowed(URI uri) {
        return "https".equals(scheme(uri))
                || "http".equals(scheme(uri)) && uri.getHost() != null && THIS_MACHINE.contains(uri.getHost());
    }

    private static boolean isWeb(URI uri) {
        return "https".equals(scheme(uri)) || "http".equals(scheme(uri));
    }

    private static @Nullable String scheme(URI uri) {
        return uri.getScheme() == null ? null : uri.getScheme().toLowerCase(Locale.ROOT);
    }

    private static @Nullable URI parse(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
