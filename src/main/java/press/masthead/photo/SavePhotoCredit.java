package press.masthead.photo;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.json.Multiline;

/** What editors send to save a photo credit. */
@Schema(description = "A photo credit to be saved.")
public record SavePhotoCredit(
        @NotBlank(message = "A photo credit needs a name.")
        @Size(max = 200, message = "A name has at most 200 characters.")
        @Schema(examples = "Kremlin Press Service")
        String name,

        @Size(max = 200, message = "A slug has at most 200 characters.")
        @Schema(description = "By default made from the name.", examples = "kremlin-press-service")
        @Nullable
        String slug,

        @Schema(description = "By default photographer.", defaultValue = "photographer") @Nullable
        CreditKind kind,

        @Size(max = 200, message = "A credit line has at most 200 characters.")
        @Schema(
                description =
                        "How the credit is written under a picture; {creator} stands for the photo's creator, {credit} for the name."
                                + " By default {creator} / {credit}. What stands around a creator that is not known is left out.",
                examples = "{creator} / {credit}")
        @Nullable
        String creditLine,

        @Size(max = 2000, message = "An address has at most 2000 characters.")
        @Schema(format = "uri", examples = "https://kremlin.example")
        @Nullable
        String url,

        @Valid @Nullable License license,

        @Multiline @Size(max = 2000, message = "Usage terms have at most 2000 characters.") @Nullable
        String usageTerms,

        @Size(max = 2000, message = "An address has at most 2000 characters.")
        @Schema(description = "Where others can acquire a licence.", format = "uri")
        @Nullable
        String acquireLicensePage,

        @Multiline
        @Size(max = 2000, message = "A contact has at most 2000 characters.")
        @Schema(description = "For editors only.", examples = "pictures@kremlin.example")
        @Nullable
        String contact) {

    /** The default made plain. */
    public SavePhotoCredit {
        kind = kind == null ? CreditKind.photographer : kind;
    }

    SavePhotoCredit withSlug(String slug) {
        return new SavePhotoCredit(name, slug, kind, creditLine, url, license, usageTerms, acquireLicensePage, contact);
    }
}
