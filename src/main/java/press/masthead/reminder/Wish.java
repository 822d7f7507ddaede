package press.masthead.reminder;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asked for, understood.
 *
 * @param campaign the campaign that offered it, if it is known
 */
record Wish(
        Schedule schedule,
        @Nullable UUID campaign,
        @Nullable String locale,
        @Nullable String country) {}
