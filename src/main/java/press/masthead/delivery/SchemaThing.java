package press.masthead.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person, an organisation or a place, in the words of schema.org. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A person, an organisation or a place, in the words of schema.org.")
public record SchemaThing(
        @JsonProperty("@type")
        @Schema(
                maxLength = 200,
                enumeration = {"Person", "Organization", "Place"})
        String type,

        @Schema(maxLength = 500) String name,
        @Schema(maxLength = 2000, format = "uri") @Nullable String url,
        @Schema(maxLength = 200) @Nullable String jobTitle,
        @Schema(maxLength = 2000, format = "uri") @Nullable String logo) {

    static SchemaThing person(String name, @Nullable String url) {
        return new SchemaThing("Person", name, url, null, null);
    }

    static SchemaThing organization(String name, @Nullable String url) {
        return new SchemaThing("Organization", name, url, null, null);
    }

    static SchemaThing place(String name) {
        return new SchemaThing("Place", name, null, null, null);
    }
}
