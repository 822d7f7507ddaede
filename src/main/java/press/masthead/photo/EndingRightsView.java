package press.masthead.photo;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.editorial.Reference;

/** A photo whose rights end, as editors see it. */
@Schema(name = "EndingRights", description = "A photo whose rights end.")
public record EndingRightsView(
        @Schema(description = "Of the photo.") UUID id,

        @Schema(description = "What an editor knows the photo by.", maxLength = 5000)
        String name,

        @Nullable Reference credit,

        @Schema(description = "When they end for good: when they expire, or with the last window.")
        Instant endsAt,

        @Schema(description = "Whether the rights allow it to be shown now.")
        boolean available,

        @Schema(description = "How many articles show it to readers now.", format = "int64")
        long articles) {

    static EndingRightsView of(EndingRights ending) {
        return new EndingRightsView(
                ending.getId(),
                ending.getLabel(),
                Reference.ofNullable(ending.getCredit()),
                ending.getEndsAt(),
                ending.isAvailable(),
                ending.getArticles());
    }
}
