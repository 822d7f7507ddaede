package press.masthead.storage;

import java.util.regex.Pattern;

/** The form of keys, which lets none lead out of a folder. */
final class Keys {

    private static final String PART = "[a-z0-9][a-z0-9.-]*";
    private static final Pattern KEY = Pattern.compile(PART + "(/" + PART + ")*");
    private static final Pattern PREFIX = Pattern.compile("(" + PART + "/)+");

    private Keys() {}

    static String key(String key) {
        return require(KEY, key);
    }

    static String prefix(String prefix) {
        return require(PREFIX, prefix);
    }

    private static String require(Pattern form, String key) {
        if (!form.matcher(key).matches()) {
            throw new IllegalArgumentException("not the key of a file: " + key);
        }
        return key;
    }
}
