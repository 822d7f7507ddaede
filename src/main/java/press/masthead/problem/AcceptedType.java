package press.masthead.problem;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a client says of the answers that it takes (RFC 9110, section 12.5.1). */
public final class AcceptedType {

    private static final Pattern REFUSED = Pattern.compile(";\\s*[qQ]\\s*=\\s*0(\\.0{0,3})?\\s*(;|$)");
    private static final Pattern WEIGHT = Pattern.compile(";\\s*[qQ]\\s*=\\s*([01]?\\.[0-9]{1,3}|[01])\\s*(?:;|$)");
    private static final int ANY = 0;
    private static final int OF_KIND = 1;
    private static final int VERY = 2;

    private AcceptedType() {}

    /**
     * What is said of a media type.
     *
     * @param narrowness of the range that says it; less than any if none has the type
     */
    private record Said(int narrowness, boolean taken, double weight) {

        static final Comparator<Said> BY_WEIGHT =
                Comparator.comparingDouble(Said::weight).thenComparingInt(Said::narrowness);
    }

    /** Whether it takes this media type: the narrowest range that has it decides. One that says nothing takes any. */
    public static boolean takes(MultiMap headers, String type) {
        String accept = headers.get(HttpHeaders.ACCEPT);
        if (accept == null || accept.equals("*/*") || accept.equals(type)) {
            return true;
        }
        return takes(all(headers), type);
    }

    static boolean takes(String accept, String type) {
        return said(accept, type).taken();
    }

    /** Which of these it would rather have: among equals the one that it names, else the first. None if it takes none. */
    public static Optional<String> best(MultiMap headers, List<String> types) {
        String accept = all(headers);
        return types.stream()
                .filter(type -> takes(accept, type))
                .reduce(BinaryOperator.maxBy(Comparator.comparing(type -> said(accept, type), Said.BY_WEIGHT)));
    }

    /** Whether it speaks of this media type, or of its kind, and not only of any. */
    public static boolean names(MultiMap headers, String type) {
        return said(all(headers), type).narrowness() >= OF_KIND;
    }

    /** Whether what is named is given no weight at all (RFC 9110, section 12.4.2). */
    public static boolean isRefused(String named) {
        return REFUSED.matcher(named).find();
    }

    private static String all(MultiMap headers) {
        return String.join(",", headers.getAll(HttpHeaders.ACCEPT));
    }

    private static Said said(String accept, String type) {
        Said narrowest = new Said(-1, accept.isBlank(), 1);
        for (String range : accept.split(",")) {
            int narrowness = narrowness(range, type);
            if (narrowness > narrowest.narrowness()) {
                narrowest = new Said(narrowness, !isRefused(range), weight(range));
            }
        }
        return narrowest;
    }

    private static double weight(String range) {
        Matcher weight = WEIGHT.matcher(range);
        return weight.find() ? Double.parseDouble(weight.group(1)) : 1;
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
