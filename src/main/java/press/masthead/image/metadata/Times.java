package press.masthead.image.metadata;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time as files write it: at least a day, perhaps a time of it, perhaps an offset. */
record Times(LocalDateTime local, @Nullable ZoneOffset offset) {

    private static final Pattern FORM = Pattern.compile(
            "(\\d{4})[-:]?(\\d{2})[-:]?(\\d{2})(?:[T ]?(\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d*)?)?\\s*(Z|[+-]\\d{2}:?\\d{2})?)?");
    /** Nobody took a picture before. */
    private static final int FIRST_YEAR = 1800;

    /** What this says; null if that is no time. */
    static @Nullable Times parse(@Nullable String text) {
        Matcher parts = FORM.matcher(text == null ? "" : text.strip());
        if (!parts.matches()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
            ZoneOffset offset = parts.group(7) == null ? null : ZoneOffset.of(parts.group(7));
            return day.getYear() < FIRST_YEAR
                    ? null
                    : new Times(day.atTime(number(parts, 4), number(parts, 5), number(parts, 6)), offset);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The moment. Without an offset that is the one that this other time has, if it is the same time; else UTC is taken for meant. */
    Instant instant(@Nullable Times other) {
        ZoneOffset known = offset;
        if (known == null && other != null && other.local.equals(local)) {
            known = other.offset;
        }
        return local.toInstant(known == null ? ZoneOffset.UTC : known);
    }

    private static int number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }
}
