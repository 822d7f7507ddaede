package press.masthead.custom;

import com.google.re2j.Pattern;
import com.networknt.schema.regex.RegularExpression;

/** A pattern of a schema that no text can keep busy: it is matched in linear time. */
record LinearPattern(Pattern pattern) implements RegularExpression {

    /** @throws com.google.re2j.PatternSyntaxException that it is none, or needs more than linear time */
    static LinearPattern of(String pattern) {
        return new LinearPattern(Pattern.compile(pattern));
    }

    @Override
    public boolean matches(String text) {
        return pattern.matcher(text).find();
    }
}
