package press.masthead.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.json.NotWritable;

/** What an admin sends to make an API key, or to change one. */
@NotWritable(field = "secret", detail = "secret is made by the service, and shown once.")
@NotWritable(field = "lastUsedAt", detail = "lastUsedAt is set by using the key.")
@Schema(description = "An API key to be saved.")
public record SaveApiKey(
        @NotBlank(message = "A key needs a name, so that it is known later whose it is.")
        @Size(max = 200, message = "A name has at most 200 characters.")
        @Schema(description = "Whose key it is, or what for.", examples = "import script")
        String name,

        @NotNull(message = "A key needs a role.") @Schema(description = "What its holder may do.")
        Role role,

        @Size(max = 100, message = "At most 100 scopes.")
        @Schema(
                description =
                        "What the key is limited to, within its role. Without a scope of a type, it may do all that its role allows. embargo:override lets it publish before an embargo ends, which admins may when nothing limits them.",
                maxItems = 100)
        List<@NotNull(message = "A scope is a text such as articles:write.") String> scopes,

        @Schema(
                description = "From when on it is no longer valid; by default never.",
                examples = "2030-01-01T00:00:00Z")
        @Nullable
        Instant expiresAt) {

    /** The default made plain. */
    public SaveApiKey {
        scopes = scopes == null ? List.of() : scopes;
    }
}
