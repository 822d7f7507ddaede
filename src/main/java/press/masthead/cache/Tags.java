package press.masthead.cache;

import java.util.UUID;

/** The names under which answers are purged: of each thing that they show, and of each type whose lists they depend on. */
public final class Tags {

    private static final String STORY = "story";

    private Tags() {}

    /** One thing. */
    public static String of(String type, UUID id) {
        return type + ":" + id;
    }

    /** All translations of one story, those that are yet to come included. */
    public static String story(Object id) {
        return STORY + ":" + id;
    }

    /** Which things of this type there are. */
    public static String all(String type) {
        return type + "s";
    }

    /** The tag of all things of the type of this one; a story has none. */
    static String typeOf(String tag) {
        int end = tag.indexOf(':');
        return end < 0 || tag.startsWith(STORY) ? tag : all(tag.substring(0, end));
    }
}
