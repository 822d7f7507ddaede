package press.masthead.article;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another article of the same story, in its own locale, as editors see it. */
@Schema(description = "An article of the same story, in another locale.")
public record TranslationView(
        UUID id,
        @Schema(maxLength = 35) String locale,
        @Schema(maxLength = 200) String slug,
        @Schema(maxLength = 300) String headline) {}
