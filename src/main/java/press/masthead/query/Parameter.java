package press.masthead.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One query parameter, as the contract describes it.
 *
 * @param kind the shape of its value
 * @param values the only values it may have; empty for any
 * @param example a value that works
 * @param required whether nothing is answered without it
 */
public record Parameter(
        String name,
        Kind kind,
        String description,
        List<String> values,
        @Nullable String example,
        boolean required) {

    /** The shape of a parameter's value. */
    public enum Kind {
        /** A text. */
        text,
        /** Texts, apart by commas. */
        list,
        /** A whole number. */
        integer,
        /** true or false. */
        flag,
        /** A locale (BCP 47). */
        locale,
        /** A time with an offset, or a date, which is its first moment in UTC. */
        time
    }

    public static Parameter text(String name, String description, String example) {
        return new Parameter(name, Kind.text, description, List.of(), example, false);
    }

    public static Parameter list(String name, String description, @Nullable String example) {
        return new Parameter(name, Kind.list, description, List.of(), example, false);
    }

    public static Parameter integer(String name, String description, String example) {
        return new Parameter(name, Kind.integer, description, List.of(), example, false);
    }

    public static Parameter flag(String name, String description) {
        return new Parameter(name, Kind.flag, description, List.of(), null, false);
    }

    public static Parameter locale(String name, String description, String example) {
        return new Parameter(name, Kind.locale, description, List.of(), example, false);
    }

    public static Parameter time(String name, String description) {
        return new Parameter(name, Kind.time, description, List.of(), "2017-11-20", false);
    }

    /** A text, or texts apart by commas, out of these. */
    public Parameter oneOf(List<String> allowed) {
        return new Parameter(name, kind, description, List.copyOf(allowed), example, required);
    }

    /** One without which nothing is answered. */
    public Parameter asRequired() {
        return new Parameter(name, kind, description, values, example, true);
    }
}
