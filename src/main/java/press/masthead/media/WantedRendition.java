package press.masthead.media;

import press.masthead.image.rendition.RenditionRecipe;

/**
 * One rendition of one photo.
 *
 * @param fingerprint of all that shapes its bytes: it is another one as soon as they could be others
 */
public record WantedRendition(Picture picture, RenditionRecipe recipe, String fingerprint) {

    /** Where it is kept. */
    String key() {
        return picture.renditions() + fingerprint + "/" + name();
    }

    /** The type of its bytes. */
    public String mediaType() {
        return recipe.format().mediaType();
    }

    /** Its name, as it ends its address, such as {@code 16x9-640.jpg}. */
    public String name() {
        return recipe.size().name() + "." + recipe.format();
    }
}
