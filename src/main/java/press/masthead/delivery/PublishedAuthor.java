package press.masthead.delivery;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.author.AuthorLink;
import press.masthead.author.LocalAuthor;
import press.masthead.author.SaveAuthor;
import press.masthead.editorial.LocaleVariants;

/** An author, as the public sees them. */
@Schema(description = "An author.")
public record PublishedAuthor(
        UUID id,
        @Schema(maxLength = 200) String slug,
        @Schema(maxLength = 200) String name,
        @Schema(maxLength = 200) @Nullable String jobTitle,

        @Schema(description = "In Markdown.", maxLength = 10_000) @Nullable
        String bio,

        @Nullable PublishedPhoto photo,
        @Schema(maxItems = 20) List<AuthorLink> links,
        @Schema(maxLength = 254, format = "email") @Nullable String publicEmail,
        boolean staff,
        boolean active) {

    static PublishedAuthor of(AuthorRow row, @Nullable PublishedPhoto photo, @Nullable String locale) {
        SaveAuthor content = row.getContent();
        Map<String, LocalAuthor> locales = content.locales();
        return new PublishedAuthor(
                row.getId(),
                row.getSlug(),
                Objects.requireNonNull(LocaleVariants.text(locales, locale, LocalAuthor::name, row.getName())),
                LocaleVariants.text(locales, locale, LocalAuthor::jobTitle, content.jobTitle()),
                LocaleVariants.text(locales, locale, LocalAuthor::bio, content.bio()),
                photo,
                content.links(),
                content.publicEmail(),
                Boolean.TRUE.equals(content.staff()),
                Boolean.TRUE.equals(content.active()));
    }
}
