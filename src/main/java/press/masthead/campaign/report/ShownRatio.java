package press.masthead.campaign.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the variants were shown as their weights say. */
@Schema(description = "Whether the variants were shown as their weights say.")
public record ShownRatio(
        @Schema(
                description = "How probable shares as wrong as these are by chance.",
                format = "double",
                minimum = "0",
                maximum = "1")
        double p,

        @Schema(
                description =
                        "Whether that is below 0.001: then impressions are lost or counted twice somewhere, or weights were changed, and the variants can't be compared.")
        boolean suspicious) {}
