package press.masthead.campaign.template;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the copy of a campaign can say of its reader and its goal; null is not known.
 *
 * @param articleCount how many articles the reader has viewed, of those that the campaign counts
 * @param country ISO 3166-1 alpha-2
 * @param currency ISO 4217, in which the reader is asked for money
 * @param smallestAmount the least that the reader is asked for
 * @param goalPercent how much of the goal has come in, in percent
 * @param today where the newsroom is
 */
public record CopyValues(
        @Nullable Integer articleCount,
        @Nullable String country,
        @Nullable String currency,
        @Nullable Money smallestAmount,
        @Nullable Money goal,
        @Nullable Money goalRemaining,
        @Nullable Integer goalPercent,
        @Nullable LocalDate today) {

    /** Nothing is known. */
    public static final CopyValues UNKNOWN = new CopyValues(null, null, null, null, null, null, null, null);
}
