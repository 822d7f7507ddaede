package press.masthead.photo;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What must stay in the picture when it is cut: a point in shares of its width and height, from its upper left corner.
 */
@Schema(
        description =
                "What must stay in the picture when it is cut, in shares of width and height from the upper left corner.")
public record FocalPoint(
        @NotNull(message = "A focal point needs an x.")
        @DecimalMin(value = "0", message = "x goes from 0 to 1.")
        @DecimalMax(value = "1", message = "x goes from 0 to 1.")
        @Schema(examples = "0.5")
        Double x,

        @NotNull(message = "A focal point needs a y.")
        @DecimalMin(value = "0", message = "y goes from 0 to 1.")
        @DecimalMax(value = "1", message = "y goes from 0 to 1.")
        @Schema(examples = "0.4")
        Double y) {}
