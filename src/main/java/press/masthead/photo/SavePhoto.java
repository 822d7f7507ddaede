package press.masthead.photo;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.json.Multiline;
import press.masthead.json.NotWritable;

/** What editors send to save a photo. */
@NotWritable(field = "renditions", detail = "renditions are made by the service.")
@Schema(description = "A photo to be saved.")
public record SavePhoto(
        @NotBlank(message = "A photo needs a url.")
        @Size(max = 2000, message = "An address has at most 2000 characters.")
        @Schema(format = "uri", examples = "https://media.example/putin-assad.jpg")
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

        @Size(max = 500, message = "A copyright notice has at most 500 characters.") @Nullable
        String copyrightNotice,

        @Schema(description = "By default that of the credit.") @Valid @Nullable
        License license,

        @Nullable DigitalSourceType digitalSourceType,
        @Schema(examples = "2017-11-20T18:00:00Z") @Nullable Instant takenAt,

        @Size(max = 500, message = "A location has at most 500 characters.")
        @Schema(examples = "Sochi, Russia")
        @Nullable
        String location,

        @Valid @Nullable FocalPoint focalPoint,

        @Schema(description = "By default without limits.") @Valid @Nullable
        Rights rights) {

    SavePhoto withCredit(@Nullable String credit) {
        return new SavePhoto(
                url,
                width,
                height,
                altText,
                caption,
                creator,
                credit,
                copyrightNotice,
                license,
                digitalSourceType,
                takenAt,
                location,
                focalPoint,
                rights);
    }
}
