package press.masthead.campaign.selection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.Device;
import press.masthead.campaign.SupporterStatus;

/**
 * What a frontend tells of the reader of one page view. Nothing of it has to be known, and nothing of it is kept.
 *
 * @param visitor an opaque value that the frontend made up; blank is unknown
 * @param country ISO 3166-1 alpha-2, in any case
 * @param currency ISO 4217, in any case: what the reader asked to pay in
 * @param signedIn unknown is no
 * @param contributed the day of the last contribution
 * @param views how many articles the reader has viewed
 * @param viewed how many on which day, and of which tags
 * @param seen when the reader saw which campaign, by its slug or its id
 * @param closed when the reader last closed which campaign, by its slug or its id
 */
public record Reader(
        @Nullable String visitor,
        @Nullable String country,
        @Nullable String currency,
        @Nullable Device device,
        @Nullable Boolean signedIn,
        @Nullable SupporterStatus supporter,
        @Nullable LocalDate contributed,
        @Nullable Integer views,
        List<ViewedArticles> viewed,
        Map<String, List<Instant>> seen,
        Map<String, Instant> closed) {

    /** A reader of whom nothing is known. */
    public static final Reader UNKNOWN =
            new Reader(null, null, null, null, null, null, null, null, List.of(), Map.of(), Map.of());

    public Reader {
        visitor = visitor == null || visitor.isBlank() ? null : visitor;
        country = capitals(country);
        currency = capitals(currency);
        viewed = List.copyOf(viewed);
        seen = Map.copyOf(seen);
        closed = Map.copyOf(closed);
    }

    private static @Nullable String capitals(@Nullable String code) {
        return code == null || code.isBlank() ? null : code.strip().toUpperCase(Locale.ROOT);
    }
}
