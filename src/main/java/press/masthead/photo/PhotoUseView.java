package press.masthead.photo;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a photo or a photo credit is used. */
@Schema(name = "PhotoUse", description = "Where a photo or a photo credit is used.")
public record PhotoUseView(
        @Schema(description = "What uses it, as in its address: articles, authors or photos.", maxLength = 200)
        String type,

        @Schema(description = "The id of what uses it.") UUID id,

        @Schema(description = "What an editor knows the user by: a headline, a name, a caption.", maxLength = 5000)
        String name,

        @Schema(description = "Which revision of an article; null for anything else.", format = "int32") @Nullable
        Integer revision,

        @Schema(
                description =
                        "The places, as JSON Pointers: /leadPhoto, /body/blocks/3, /body/blocks/4/photos/1; /photo of an author; /credit of a photo.",
                maxItems = 2001)
        List<@jakarta.validation.constraints.Size(max = 200) String> where,

        @Schema(description = "Whether readers get it there now.")
        boolean live) {}
