package press.masthead.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.article.body.Block;
import press.masthead.article.body.BodyFormat;
import press.masthead.article.body.BodyHtml;
import press.masthead.article.body.BodyMarkdown;
import press.masthead.article.body.BodyPhoto;
import press.masthead.article.body.BodyPhotos;
import press.masthead.article.body.BodyText;
import press.masthead.media.Renditions;

/**
 * The body of an article, in the format asked for.
 *
 * @param text for html, markdown and text
 * @param blocks for blocks
 * @param photos for all but text: every photo that they name, once, with its credit
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "The body of an article, in the format asked for: blocks, or a text.")
public record PublishedBody(
        BodyFormat format,

        @Schema(description = "For html, markdown and text.") @Nullable
        String text,

        @Schema(description = "For blocks.", maxItems = 2000) @Nullable
        List<Block> blocks,

        @Schema(
                description = "For all but text: every photo that the body names, once, with its credit.",
                maxItems = 2000)
        @Nullable
        List<PublishedPhoto> photos) {

    /**
     * The body in this format, with the photos that it shows.
     *
     * @param photo knows the photos; one that it does not know is left out
     */
    public static PublishedBody of(
            List<Block> blocks, BodyFormat format, Function<UUID, @Nullable PublishedPhoto> photo) {
        if (format == BodyFormat.text) {
            return new PublishedBody(format, BodyText.write(blocks), null, null);
        }
        List<PublishedPhoto> shown = BodyPhotos.of(blocks).keySet().stream()
                .map(photo)
                .filter(Objects::nonNull)
                .toList();
        return switch (format) {
            case html -> new PublishedBody(format, html(blocks, photo), null, shown);
            case markdown -> new PublishedBody(format, BodyMarkdown.write(blocks), null, shown);
            case text, blocks -> new PublishedBody(format, null, blocks, shown);
        };
    }

    static String html(List<Block> blocks, Function<UUID, @Nullable PublishedPhoto> photo) {
        return BodyHtml.write(blocks, id -> bodyPhoto(photo.apply(id)));
    }

    private static @Nullable BodyPhoto bodyPhoto(@Nullable PublishedPhoto photo) {
        String url = photo == null ? null : photo.url();
        return photo == null || url == null
                ? null
                : new BodyPhoto(
                        url,
                        Renditions.sources(photo.renditions()).orElse(null),
                        photo.width(),
                        photo.height(),
                        photo.altText(),
                        photo.caption(),
                        photo.creditLine());
    }
}
