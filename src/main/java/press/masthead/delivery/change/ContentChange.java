package press.masthead.delivery.change;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That something which readers see, or saw, may be another now. */
@Schema(description = "That something which readers see, or saw, may be another now.")
record ContentChange(
        @Schema(description = "What became of it.") ChangeKind kind,

        @Schema(
                enumeration = {"section", "tag", "photo-credit", "photo", "author", "article", "campaign"},
                implementation = String.class)
        String type,

        UUID id,

        @Schema(
                description =
                        "Its slug; for what was withdrawn, that under which readers saw it last. null for a photo.",
                maxLength = 200)
        @Nullable
        String slug,

        @Schema(description = "Of an article.", maxLength = 35) @Nullable
        String locale,

        @Schema(description = "The slug of the section of an article.", maxLength = 200) @Nullable
        String section,

        @Schema(description = "Former slugs under which readers knew an article.", maxItems = 1000)
        List<String> aliases) {}
