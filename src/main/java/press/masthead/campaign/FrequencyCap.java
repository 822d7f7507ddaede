package press.masthead.campaign;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often at most one reader sees a campaign: so many shows in so many days of 24 hours. */
@Schema(description = "How often at most one reader sees a campaign: so many shows in so many days of 24 hours.")
public record FrequencyCap(
        @Schema(
                description = "How many times: as many at most as a frontend can tell in seen.",
                examples = "4",
                defaultValue = "4",
                minimum = "1",
                maximum = "30")
        @Min(value = 1, message = "A frequency cap allows at least 1 show.")
        @Max(
                value = 30,
                message = "A frequency cap allows at most 30 shows: a frontend can tell of no more in one request.")
        Integer shows,

        @Schema(description = "In how many days.", examples = "30", defaultValue = "30", minimum = "1", maximum = "365")
        @Min(value = 1, message = "A frequency cap looks back at least 1 day.")
        @Max(value = 365, message = "A frequency cap looks back at most 365 days.")
        Integer days) {

    public FrequencyCap {
        shows = shows == null ? 4 : shows;
        days = days == null ? 30 : days;
    }
}
