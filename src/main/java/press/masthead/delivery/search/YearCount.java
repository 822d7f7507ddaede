package press.masthead.delivery.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of the articles were published in this year. */
@Schema(description = "How many of the articles were published in this year.")
record YearCount(
        @Schema(minimum = "1", maximum = "9999", format = "int32")
        int year,

        @Schema(minimum = "1", maximum = "300", format = "int32")
        int count) {}
