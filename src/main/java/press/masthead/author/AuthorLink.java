package press.masthead.author;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where else an author can be found. */
@Schema(description = "Where else an author can be found.")
public record AuthorLink(
        @NotBlank(message = "A link needs a label.")
        @Size(max = 100, message = "A label has at most 100 characters.")
        @Schema(examples = "Mastodon")
        String label,

        @NotBlank(message = "A link needs a url.")
        @Size(max = 2000, message = "An address has at most 2000 characters.")
        @Schema(format = "uri", examples = "https://social.example/@moscowtimes")
        String url) {}
