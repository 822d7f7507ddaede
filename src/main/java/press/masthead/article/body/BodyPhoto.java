package press.masthead.article.body;

import org.jspecify.annotations.Nullable;

/**
 * What a body's HTML needs to know of a photo.
 *
 * @param url where its picture is
 * @param sources other sizes of it, as {@code srcset} takes them
 * @param width in pixels
 * @param height in pixels
 * @param altText what it shows, unless the body says otherwise
 * @param caption what is written under it, unless the body says otherwise
 * @param creditLine whom it is credited to, as readers see it
 */
public record BodyPhoto(
        String url,
        @Nullable String sources,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable String altText,
        @Nullable String caption,
        @Nullable String creditLine) {}
