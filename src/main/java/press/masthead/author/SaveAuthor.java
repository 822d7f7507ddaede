package press.masthead.author;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.editorial.LocaleVariants;
import press.masthead.json.Multiline;

/** What editors send to save an author. */
@Schema(description = "An author to be saved.")
public record SaveAuthor(
        @NotBlank(message = "An author needs a name.")
        @Size(max = 200, message = "A name has at most 200 characters.")
        @Schema(examples = "The Moscow Times")
        String name,

        @Size(max = 200, message = "A slug has at most 200 characters.")
        @Schema(description = "By default made from the name.", examples = "the-moscow-times")
        @Nullable
        String slug,

        @Size(max = 200, message = "A job title has at most 200 characters.") @Schema(examples = "Newsroom") @Nullable
        String jobTitle,

        @Multiline
        @Size(max = 10_000, message = "A bio has at most 10000 characters.")
        @Schema(description = "In Markdown that the body of an article could hold.")
        @Nullable
        String bio,

        @Size(max = 200, message = "A reference has at most 200 characters.")
        @Schema(description = "A photo, by id.")
        @Nullable
        String photo,

        @Size(max = 20, message = "At most 20 links.") @Schema(description = "By default none.", maxItems = 20)
        List<@NotNull(message = "A link needs a label and a url.") @Valid AuthorLink> links,

        @Email(message = "This is no e-mail address.")
        @Size(max = 254, message = "An e-mail address has at most 254 characters.")
        @Schema(description = "An e-mail address for readers to see. By default none.", format = "email")
        @Nullable
        String publicEmail,

        @Schema(description = "Whether the newsroom employs them. By default true.", defaultValue = "true") @Nullable
        Boolean staff,

        @Schema(description = "Whether they still write. By default true.", defaultValue = "true") @Nullable
        Boolean active,

        @Size(max = 50, message = "At most 50 locales.")
        @Schema(
                description = "How it is called in other locales, by BCP 47 tag. By default nothing.",
                maxProperties = 50)
        Map<String, @Valid LocalAuthor> locales) {

    /** The defaults made plain. */
    public SaveAuthor {
        links = links == null ? List.of() : links;
        staff = staff == null || staff;
        active = active == null || active;
        locales = LocaleVariants.sent(locales);
    }

    SaveAuthor with(String slug, @Nullable String photo) {
        return new SaveAuthor(name, slug, jobTitle, bio, photo, links, publicEmail, staff, active, locales);
    }

    SaveAuthor with(Map<String, LocalAuthor> locales) {
        return new SaveAuthor(name, slug, jobTitle, bio, photo, links, publicEmail, staff, active, locales);
    }
}
