package press.masthead.cache;

import org.jspecify.annotations.Nullable;
import press.masthead.problem.AcceptedType;

/** Reads {@code Accept-Encoding} (RFC 9110, section 12.5.3). */
final class AcceptedCoding {

    private AcceptedCoding() {}

    /** Whether gzip is among the codings that a client takes; one that says nothing is sent plain bytes. */
    static boolean isGzip(@Nullable String header) {
        if (header == null) {
            return false;
        }
        boolean any = false;
        for (String coding : header.split(",")) {
            String name = coding.split(";")[0].strip();
            boolean taken = !AcceptedType.isRefused(coding);
            if (name.equalsIgnoreCase("gzip") || name.equalsIgnoreCase("x-gzip")) {
                return taken;
            }
            any |= taken && name.equals("*");
        }
        return any;
    }
}
