package press.masthead.campaign.interaction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Several things that readers did, sent together. All are counted or none. */
@Schema(name = "CampaignEventBatch", description = "Several events, sent together. All are counted or none.")
public record InteractionBatch(
        @Schema(required = true, minItems = 1, maxItems = InteractionBatch.MOST)
        @NotEmpty(message = "A batch needs events.")
        @Size(max = InteractionBatch.MOST, message = "A batch has at most 500 events.")
        List<@NotNull(message = "An event is an object.") @Valid Interaction> events) {

    static final int MOST = 500;
}
