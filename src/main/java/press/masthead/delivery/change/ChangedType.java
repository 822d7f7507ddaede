package press.masthead.delivery.change;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** The types of what readers see, each after those it refers to. */
enum ChangedType {
    SECTION("section"),
    TAG("tag"),
    PHOTO_CREDIT("photo-credit"),
    PHOTO("photo"),
    AUTHOR("author"),
    ARTICLE("article"),
    CAMPAIGN("campaign");

    private final String key;

    ChangedType(String key) {
        this.key = key;
    }

    @JsonValue
    String key() {
        return key;
    }

    static ChangedType of(String key) {
        return Arrays.stream(values())
                .filter(type -> type.key.equals(key))
                .findFirst()
                .orElseThrow();
    }
}
