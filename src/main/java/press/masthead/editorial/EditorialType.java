package press.masthead.editorial;

/**
 * A type of thing that editors keep.
 *
 * @param name in sentences, for example: photo credit
 * @param path in addresses, for example: photo-credits
 */
public record EditorialType(String name, String path) {

    /** The type's name where it must be one word: in tables and tags. */
    public String key() {
        return name.replace(' ', '-');
    }
}
