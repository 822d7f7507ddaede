package press.masthead.image.rendition;

/**
 * All that shapes the bytes of a rendition, but for the picture itself.
 *
 * @param quality how faithful the written file is, from 0, the smallest, to 1
 */
public record RenditionRecipe(
        RenditionSize size, RenditionFormat format, double quality, Focus focus, EmbeddedCredit credit) {}
