package press.masthead.problem;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads what a client says of the answers that it takes (RFC 9110, section 12.5.1). */
public final class AcceptedType {

    private static final Pattern REFUSED = Pattern.compile(";\\s*[qQ]\\s*=\\s*0(\\.0{0,3})?\\s*(;|$)");
    private static final int ANY = 0;
    private static final int OF_KIND = 1;
    private static final int VERY = 2;

    private AcceptedType() {}

    /** Whether it takes this media type: the narrowest range that has it decides. One that says nothing takes any. */
    public static boolean takes(MultiMap headers, String type) {
        String accept = headers.get(HttpHeaders.ACCEPT);
        if (accept == null || accept.equals("*/*") || accept.equals(type)) {
            return true;
        }
        List<String> all = headers.getAll(HttpHeaders.ACCEPT);
        return takes(all.size() == 1 ? accept : String.join(",", all), type);
    }

    static boolean takes(String accept, String type) {
        int narrowest = -1;
        boolean taken = accept.isBlank();
        for (String range : accept.split(",")) {
            int width = narrowness(range, type);
            if (width > narrowest) {
                narrowest = width;
                taken = !isRefused(range);
            }
        }
        return taken;
    }

    /** Whether what is named is given no weight at all (RFC 9110, section 12.4.2). */
    public static boolean isRefused(String named) {
        return REFUSED.matcher(named).find();
    }

    private static int narrowness(String range, String type) {
        int end = range.indexOf(';');
        String name = (end < 0 ? range : range.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        if (name.equals(type)) {
            return VERY;
        }
        if (name.endsWith("/*") && type.startsWith(name.substring(0, name.length() - 1))) {
            return OF_KIND;
        }
        return name.equals("*/*") || name.equals("*") ? ANY : -1;
    }
}
