package press.masthead.photo;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.json.Multiline;

/** When, where and how often a picture may be used. */
@Schema(
        name = "PhotoRights",
        description = "When, where and how often a picture may be used. Its words are for editors.")
public record Rights(
        @Schema(description = "From when on it may be used; by default always.", examples = "2017-11-20T00:00:00Z")
        @Nullable
        Instant validFrom,

        @Schema(
                description = "From when on it may no longer be used; by default never.",
                examples = "2030-01-01T00:00:00Z")
        @Nullable
        Instant expiresAt,

        @Size(max = 50, message = "At most 50 windows.")
        @Schema(description = "The only times in which it may be used; by default all.", maxItems = 50)
        List<@NotNull(message = "A window needs from or until.") @Valid RightsWindow> allow,

        @Size(max = 50, message = "At most 50 bans.")
        @Schema(description = "Times in which it may not be used; by default none.", maxItems = 50)
        List<@NotNull(message = "A ban needs from or until.") @Valid RightsBan> deny,

        @Size(max = 250, message = "At most 250 countries can be named.")
        @Schema(
                description = "The only countries in which it may be used (ISO 3166-1 alpha-2); by default all.",
                maxItems = 250,
                examples = "[\"US\"]")
        List<
                        @NotNull(message = "A country is two capital letters, such as US.")
                        @Pattern(regexp = "[A-Z]{2}", message = "A country is two capital letters, such as US.") String>
                countries,

        @Size(max = 250, message = "At most 250 countries can be named.")
        @Schema(
                description = "Countries in which it may not be used (ISO 3166-1 alpha-2); by default none.",
                maxItems = 250,
                examples = "[\"RU\"]")
        List<
                        @NotNull(message = "A country is two capital letters, such as US.")
                        @Pattern(regexp = "[A-Z]{2}", message = "A country is two capital letters, such as US.") String>
                excludedCountries,

        @Min(value = 1, message = "A photo that may be used at all may be used at least once.")
        @Max(value = 1_000_000, message = "At most 1000000 uses can be counted; leave it out for no limit.")
        @Schema(
                description = "The most articles that may show it to readers at a time; by default any number.",
                examples = "3",
                format = "int32")
        @Nullable
        Integer maxUses,

        @Multiline
        @Size(max = 2000, message = "Restrictions have at most 2000 characters.")
        @Schema(
                description = "What else must be heeded. Publishing needs restrictionsAcknowledged then.",
                examples = "Not for use with stories about the election")
        @Nullable
        String restrictions,

        @Schema(
                description = "Whether an editor has read the restrictions and answers for heeding them.",
                defaultValue = "false")
        @Nullable
        Boolean restrictionsAcknowledged,

        @Multiline @Size(max = 2000, message = "A note has at most 2000 characters.") @Nullable
        String note) {

    /** The defaults made plain. */
    public Rights {
        allow = allow == null ? List.of() : allow;
        deny = deny == null ? List.of() : deny;
        countries = countries == null ? List.of() : countries;
        excludedCountries = excludedCountries == null ? List.of() : excludedCountries;
        restrictionsAcknowledged = Boolean.TRUE.equals(restrictionsAcknowledged);
    }

    /** Whether there is something to be heeded that no editor has answered for. */
    boolean isUnread() {
        return restrictions != null && !Boolean.TRUE.equals(restrictionsAcknowledged);
    }

    /** When they end for good; null for never. The column {@code rights_end} is the same. */
    @Nullable
    Instant end() {
        Instant last = null;
        for (RightsWindow window : allow) {
            if (window.until() == null) {
                return expiresAt;
            }
            last = last == null || window.until().isAfter(last) ? window.until() : last;
        }
        return last == null || (expiresAt != null && expiresAt.isBefore(last)) ? expiresAt : last;
    }
}
