package press.masthead.custom;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import com.networknt.schema.regex.RegularExpression;

/** A pattern that no text can keep busy, and that does not take all memory: it is matched in linear time. */
record LinearPattern(Pattern pattern) implements RegularExpression {

    private static final long MOST_REPETITIONS = 10_000;
    private static final long LONGEST_WRITTEN_OUT = 1_000_000;
    private static final java.util.regex.Pattern REPETITION =
            java.util.regex.Pattern.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?\\}");

    /** @throws PatternSyntaxException that it is none, needs more than linear time, or repeats too much */
    static LinearPattern of(String pattern) {
        if (repeatsTooMuch(pattern)) {
            throw new PatternSyntaxException("too many repetitions", pattern);
        }
        return new LinearPattern(Pattern.compile(pattern));
    }

    static boolean repeatsTooMuch(String pattern) {
        long repetitions = repetitions(pattern);
        return repetitions > MOST_REPETITIONS || repetitions * pattern.length() > LONGEST_WRITTEN_OUT;
    }

    /** How often the innermost part of a pattern can be written out, if all its repetitions are within each other. */
    private static long repetitions(String pattern) {
        return REPETITION
                .matcher(pattern)
                .results()
                .mapToLong(found -> Math.max(
                        1,
                        Long.parseLong(
                                found.group(2) == null || found.group(2).isEmpty() ? found.group(1) : found.group(2))))
                .reduce(1, (all, one) -> Math.min(MOST_REPETITIONS + 1, all * one));
    }

    @Override
    public boolean matches(String text) {
        return pattern.matcher(text).find();
    }
}
