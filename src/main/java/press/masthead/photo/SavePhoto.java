package press.masthead.photo;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.json.Multiline;
import press.masthead.json.NotWritable;

/** What editors send to save a photo. */
@NotWritable(field = "renditions", detail = "renditions are made by the service.")
@Schema(description = "A photo to be saved.")
public record SavePhoto(
        @Size(max = 2000, message = "An address has at most 2000 characters.")
        @Schema(
                description = "Where the picture is. Needed, but for a photo that was uploaded, which has none.",
                format = "uri",
                examples = "https://media.example/putin-assad.jpg")
        @Nullable
        String url,

        @Min(value = 1, message = "A width is at least 1.")
        @Max(value = 100_000, message = "A width is at most 100000.")
        @Schema(description = "In pixels.", examples = "1360", format = "int32")
        @Nullable
        Integer width,

        @Min(value = 1, message = "A height is at least 1.")
        @Max(value = 100_000, message = "A height is at most 100000.")
        @Schema(description = "In pixels.", examples = "765", format = "int32")
        @Nullable
        Integer height,

        @Multiline
        @Size(max = 2000, message = "An alt text has at most 2000 characters.")
        @Schema(
                description = "What the picture shows, for those who can't see it. Needed to publish it.",
                examples = "Vladimir Putin and Bashar Assad talk at a table")
        @Nullable
        String altText,

        @Size(max = 500, message = "A headline has at most 500 characters.")
        @Schema(
                description = "What the picture is about, in a few words; for editors.",
                examples = "Putin meets Assad in Sochi")
        @Nullable
        String headline,

        @Multiline
        @Size(max = 5000, message = "A caption has at most 5000 characters.")
        @Schema(examples = "Vladimir Putin and Bashar Assad")
        @Nullable
        String caption,

        @Size(max = 200, message = "A creator has at most 200 characters.")
        @Schema(description = "Who took the picture.", examples = "Mikhail Metzel")
        @Nullable
        String creator,

        @Size(max = 200, message = "A reference has at most 200 characters.")
        @Schema(
                description = "The photo credit, by id or slug. Needed to publish it.",
                examples = "kremlin-press-service")
        @Nullable
        String credit,

        @Size(max = 200, message = "A source has at most 200 characters.")
        @Schema(description = "Who supplied the picture.", examples = "TASS")
        @Nullable
        String source,

        @Size(max = 500, message = "A copyright notice has at most 500 characters.") @Nullable
        String copyrightNotice,

        @Multiline
        @Size(max = 2000, message = "Usage terms have at most 2000 characters.")
        @Schema(description = "By default those of the credit.")
        @Nullable
        String usageTerms,

        @Size(max = 2000, message = "An address has at most 2000 characters.")
        @Schema(description = "Where others can acquire a licence; by default the page of the credit.", format = "uri")
        @Nullable
        String acquireLicensePage,

        @Schema(description = "By default that of the credit.") @Valid @Nullable
        License license,

        @Nullable DigitalSourceType digitalSourceType,
        @Schema(examples = "2017-11-20T18:00:00Z") @Nullable Instant takenAt,

        @Size(max = 500, message = "A location has at most 500 characters.")
        @Schema(examples = "Sochi, Russia")
        @Nullable
        String location,

        @Size(max = 50, message = "At most 50 persons can be named.")
        @Schema(description = "Who can be seen.", maxItems = 50, examples = "[\"Vladimir Putin\"]")
        List<
                        @NotBlank(message = "A person has a name.")
                        @Size(max = 200, message = "A name has at most 200 characters.") String>
                personsShown,

        @Valid @Nullable FocalPoint focalPoint,

        @Schema(description = "By default without limits.") @Valid @Nullable
        Rights rights) {

    /** The defaults made plain. */
    public SavePhoto {
        personsShown = personsShown == null ? List.of() : personsShown;
    }

    SavePhoto withCredit(@Nullable String credit) {
        return new SavePhoto(
                url,
                width,
                height,
                altText,
                headline,
                caption,
                creator,
                credit,
                source,
                copyrightNotice,
                usageTerms,
                acquireLicensePage,
                license,
                digitalSourceType,
                takenAt,
                location,
                personsShown,
                focalPoint,
                rights);
    }
}
