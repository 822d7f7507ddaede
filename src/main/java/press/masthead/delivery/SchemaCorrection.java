package press.masthead.delivery;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.masthead.article.Correction;

/** A correction, in the words of schema.org (CorrectionComment). */
@Schema(description = "A correction, in the words of schema.org (CorrectionComment).")
public record SchemaCorrection(
        @JsonProperty("@type") @Schema(maxLength = 200) String type,
        @Schema(maxLength = 5000) String text,
        Instant datePublished) {

    static SchemaCorrection of(Correction correction) {
        return new SchemaCorrection("CorrectionComment", correction.text(), correction.correctedAt());
    }
}
