package press.masthead.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An article in the words of schema.org, for search engines. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "An article in the words of schema.org (NewsArticle), for search engines.")
public record NewsArticle(
        @JsonProperty("@context") @Schema(maxLength = 200) String context,
        @JsonProperty("@type") @Schema(maxLength = 200) String type,
        @Schema(maxLength = 200) String identifier,
        @Schema(maxLength = 300) String headline,
        @Schema(maxLength = 200) @Nullable String alternativeHeadline,
        @Schema(maxLength = 2000) @Nullable String description,
        @Schema(maxLength = 2000, format = "uri") @Nullable String url,
        @Schema(maxLength = 2000, format = "uri") @Nullable String mainEntityOfPage,
        Instant datePublished,
        Instant dateModified,
        @Schema(maxItems = 50) List<SchemaThing> author,
        @Schema(maxItems = 50) List<SchemaThing> contributor,
        @Schema(maxItems = 50) List<SchemaThing> translator,
        @Nullable SchemaThing publisher,
        @Nullable SchemaThing sourceOrganization,
        @Schema(maxItems = 2001) List<ImageObject> image,
        @Schema(maxLength = 200) String articleSection,
        @Schema(maxItems = 50) List<@Size(max = 200) String> keywords,
        @Schema(maxLength = 35) String inLanguage,
        @Schema(format = "int32") int wordCount,
        boolean isAccessibleForFree,
        @Schema(maxItems = 100) List<SchemaCorrection> correction,
        @Schema(maxItems = 1000) List<SchemaTranslation> workTranslation) {

    static final String CONTEXT = "https://schema.org";
}
