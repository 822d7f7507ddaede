package press.masthead.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An API key, as admins see it.
 *
 * @param secret what its holder sends; shown once, when the key is made or gets a new one
 */
@Schema(description = "An API key. Its secret is shown once, when it is made.")
public record ApiKeyView(
        UUID id,
        @Schema(maxLength = 200) String name,
        Role role,
        @Schema(maxItems = 100) List<String> scopes,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Schema(description = "To the minute.") @Nullable Instant lastUsedAt,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Only in the answer that makes the key or gives it a new secret.", maxLength = 200)
        @Nullable
        String secret)
        implements ShownOnce {

    @Override
    public ApiKeyView withoutSecret() {
        return new ApiKeyView(id, name, role, scopes, createdAt, expiresAt, lastUsedAt, null);
    }

    static ApiKeyView of(ApiKey key, @Nullable String secret) {
        return new ApiKeyView(
                key.getId(),
                key.getName(),
                key.getRole(),
                key.getScopes().names(),
                key.getCreatedAt(),
                key.getExpiresAt(),
                key.getLastUsedAt(),
                secret);
    }
}
