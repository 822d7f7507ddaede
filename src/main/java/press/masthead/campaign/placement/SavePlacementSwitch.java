package press.masthead.campaign.placement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a campaigner sends to turn all placements off or on at once. */
@Schema(description = "What is sent to turn all placements off or on at once.")
public record SavePlacementSwitch(
        @Schema(
                description = "False: nothing is shown anywhere. True: the settings of each placement hold.",
                examples = "false",
                required = true)
        @NotNull(message = "Say whether placements are enabled: true or false.")
        Boolean enabled,

        @Schema(
                description = "Why, for whoever finds it so.",
                examples = "Messages break the front page",
                nullable = true,
                maxLength = 500)
        @Size(max = 500, message = "A reason has at most 500 characters.")
        @Nullable
        String reason) {}
