package press.masthead.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.json.NotWritable;

/** What an admin sends to make an API key. */
@NotWritable(field = "secret", detail = "secret is made by the service, and shown once.")
@Schema(description = "An API key to be made.")
public record CreateApiKey(
        @NotBlank(message = "A key needs a name, so that it is known later whose it is.")
        @Size(max = 200, message = "A name has at most 200 characters.")
        @Schema(description = "Whose key it is, or what for.", examples = "import script")
        String name,

        @NotNull(message = "A key needs a role.") @Schema(description = "What its holder may do.")
        Role role,

        @Schema(
                description = "From when on it is no longer valid; by default never.",
                examples = "2030-01-01T00:00:00Z")
        @Nullable
        Instant expiresAt) {}
