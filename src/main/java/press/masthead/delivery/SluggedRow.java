package press.masthead.delivery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of something published that has a readable address. */
interface SluggedRow {

    UUID getId();

    String getSlug();

    /** The locale that has one thing at most of this slug; null: there is one at most in all locales. */
    default @Nullable String slugLocale() {
        return null;
    }
}
