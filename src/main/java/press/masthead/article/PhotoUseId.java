package press.masthead.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * Names one use of one photo.
 *
 * @param key tells it from all other uses of that photo, and puts those of one article together
 */
@Embeddable
record PhotoUseId(@Column(name = "photo_id") UUID photoId, String key) implements Serializable {}
