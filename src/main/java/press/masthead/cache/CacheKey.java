package press.masthead.cache;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** What an answer is kept under: the path and the parameters in an order of their own, so that their order does not matter. */
final class CacheKey {

    private CacheKey() {}

    /** @param host whom the request was sent to, where addresses in the answer follow it; else empty */
    static String of(String host, String path, @Nullable String query) {
        return host + path + (query == null || query.isEmpty() ? "" : "?" + inOrder(query));
    }

    private static String inOrder(String query) {
        if (query.indexOf('&') < 0) {
            return query;
        }
        String[] parameters = query.split("&", -1);
        // Those of one name keep their order, which may mean something.
        Arrays.sort(parameters, Comparator.comparing(CacheKey::name));
        return String.join("&", parameters);
    }

    private static String name(String parameter) {
        int end = parameter.indexOf('=');
        return end < 0 ? parameter : parameter.substring(0, end);
    }
}
