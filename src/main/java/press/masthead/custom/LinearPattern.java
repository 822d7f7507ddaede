package press.masthead.custom;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import com.networknt.schema.regex.RegularExpression;

/** A pattern that no text can keep busy, and that does not take all memory: it is matched in linear time. */
record LinearPattern(Pattern pattern, long size) implements RegularExpression {

    private static final long MOST_REPETITIONS = 10_000;
    private static final long LONGEST_WRITTEN_OUT = 100_000;
    private static final int LONGEST = 2_000;
    private static final java.util.regex.Pattern REPETITION =
            java.util.regex.Pattern.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?\\}");

    /** @throws PatternSyntaxException that it is none, needs more than linear time, or repeats too much */
    static LinearPattern of(String pattern) {
        if (isTooLong(pattern)) {
            throw new PatternSyntaxException("too long", pattern);
        }
        if (repeatsTooMuch(pattern)) {
            throw new PatternSyntaxException("too many repetitions", pattern);
        }
        return new LinearPattern(Pattern.compile(pattern), writtenOut(pattern));
    }

    static boolean isTooLong(String pattern) {
        return pattern.length() > LONGEST;
    }

    static boolean repeatsTooMuch(String pattern) {
        return repetitions(pattern) > MOST_REPETITIONS || writtenOut(pattern) > LONGEST_WRITTEN_OUT;
    }

    /** How many characters it has at most without repetitions, and so, about, how many steps it takes for each of a text. */
    private static long writtenOut(String pattern) {
        return repetitions(pattern) * pattern.length();
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

    /** @throws MatchingBudget.Spent that this check has matched enough */
    @Override
    public boolean matches(String text) {
        MatchingBudget.spend(size * (text.length() + 1));
        return pattern.matcher(text).find();
    }
}
