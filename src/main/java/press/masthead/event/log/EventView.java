package press.masthead.event.log;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.masthead.event.ContentEvent;

/** That something happened to content, as editors see it. */
@Schema(description = "That something happened to content.")
public record EventView(
        UUID id,

        @Schema(description = "What happened to what.", maxLength = 100, examples = "article.published")
        String type,

        @Schema(description = "The type of what it happened to.", maxLength = 100, examples = "article")
        String itemType,

        @Schema(description = "The id of what it happened to.")
        UUID item,

        @Schema(description = "When it took effect.") Instant at,

        @Schema(
                description =
                        "What a listener must know without asking, such as the slug and the former ones, or the names of the fields that changed.")
        Map<String, Object> data) {

    static EventView of(ContentEvent event) {
        return new EventView(
                event.getId(), event.getType(), event.getItemType(), event.getItemId(), event.getAt(), event.getData());
    }
}
