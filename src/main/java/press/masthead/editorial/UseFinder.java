package press.masthead.editorial;

import java.util.List;
import java.util.UUID;

/** Knows where things are used in one part of the newsroom. Each package that refers to others has one. */
public interface UseFinder {

    /** At most so many places in which the thing of this type and id is used. */
    List<Use> uses(EditorialType type, UUID id, int most);

    /** Puts another in the place of this one wherever it is used in this part of the newsroom. */
    default void move(EditorialType type, UUID from, UUID to) {}

    /** Whether readers get it, or will, as far as this part of the newsroom knows. */
    default boolean isPublished(EditorialType type, UUID id) {
        return false;
    }
}
