package press.masthead.photo;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.json.Multiline;

/** Until when and where a picture may be used. */
@Schema(name = "PhotoRights", description = "Until when and where a picture may be used.")
public record Rights(
        @Schema(
                description = "From when on it may no longer be used; by default never.",
                examples = "2030-01-01T00:00:00Z")
        @Nullable
        Instant expiresAt,

        @Size(max = 250, message = "At most 250 countries can be named.")
        @Schema(
                description = "The only countries in which it may be used (ISO 3166-1 alpha-2); by default all.",
                maxItems = 250,
                examples = "[\"US\"]")
        List<
                        @NotNull(message = "A country is two capital letters, such as US.")
                        @Pattern(regexp = "[A-Z]{2}", message = "A country is two capital letters, such as US.") String>
                countries,

        @Multiline @Size(max = 2000, message = "A note has at most 2000 characters.") @Nullable
        String note) {

    /** The defaults made plain. */
    public Rights {
        countries = countries == null ? List.of() : countries;
    }
}
