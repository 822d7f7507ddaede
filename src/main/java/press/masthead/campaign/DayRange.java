package press.masthead.campaign;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** So many days of 24 hours ago, at least, at most, or both. */
@Schema(description = "So many days of 24 hours ago, at least, at most, or both.")
public record DayRange(
        @Schema(
                description = "At least so many. Left out: from now on.",
                examples = "90",
                nullable = true,
                minimum = "0",
                maximum = "36500")
        @Min(value = 0, message = "A number of days can't be below 0.")
        @Max(value = 36_500, message = "A number of days is at most 36,500.")
        @Nullable
        Integer min,

        @Schema(
                description = "At most so many. Left out: for ever.",
                examples = "730",
                nullable = true,
                minimum = "0",
                maximum = "36500")
        @Min(value = 0, message = "A number of days can't be below 0.")
        @Max(value = 36_500, message = "A number of days is at most 36,500.")
        @Nullable
        Integer max) {}
