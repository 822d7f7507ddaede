package press.masthead.editorial;

import java.util.UUID;

/** How an editor sees something: everything of it. */
public interface EditorialView {

    UUID id();

    /** Raised by each save; it is the ETag. */
    int version();
}
