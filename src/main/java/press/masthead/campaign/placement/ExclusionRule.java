package press.masthead.campaign.placement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Pages on which a placement shows nothing, whatever campaigns say. */
@Schema(
        name = "PlacementExclusionRule",
        description =
                "Pages on which a placement shows nothing, whatever campaigns say: those of one of the sections, tags or articles, or all if none is named, within the dates.")
public record ExclusionRule(
        @Schema(description = "Why it is there.", examples = "Obituaries", required = true, maxLength = 200)
        @NotBlank(message = "A rule needs a name, so that others know why it is there.")
        @Size(max = 200, message = "A rule's name has at most 200 characters.")
        String name,

        @Schema(
                description = "Pages of these sections and those below them; ids or slugs.",
                examples = "[\"obituaries\"]",
                defaultValue = "[]",
                maxItems = 100)
        @Size(max = 100, message = "A rule names at most 100 sections.")
        List<
                        @NotBlank(message = "A reference is an id or a slug.")
                        @Size(max = 200, message = "A reference has at most 200 characters.") String>
                sections,

        @Schema(
                description = "Pages with one of these tags; ids or slugs.",
                examples = "[\"mourning\"]",
                defaultValue = "[]",
                maxItems = 100)
        @Size(max = 100, message = "A rule names at most 100 tags.")
        List<
                        @NotBlank(message = "A reference is an id or a slug.")
                        @Size(max = 200, message = "A reference has at most 200 characters.") String>
                tags,

        @Schema(
                description = "These articles; ids or slugs.",
                examples = "[\"in-memoriam\"]",
                defaultValue = "[]",
                maxItems = 100)
        @Size(max = 100, message = "A rule names at most 100 articles.")
        List<
                        @NotBlank(message = "A reference is an id or a slug.")
                        @Size(max = 200, message = "A reference has at most 200 characters.") String>
                articles,

        @Schema(
                description = "The first moment at which it holds. Left out: from ever.",
                examples = "2024-07-01T00:00:00Z",
                nullable = true)
        @Nullable
        Instant from,

        @Schema(
                description = "The first moment at which it no longer holds. Left out: for ever.",
                examples = "2024-07-08T00:00:00Z",
                nullable = true)
        @Nullable
        Instant until) {

    public ExclusionRule {
        sections = sections == null ? List.of() : sections;
        tags = tags == null ? List.of() : tags;
        articles = articles == null ? List.of() : articles;
    }
}
