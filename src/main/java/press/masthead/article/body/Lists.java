package press.masthead.article.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists as they come out of JSON: absent, or with null in them, until {@link BodyReader} has looked. */
final class Lists {

    private Lists() {}

    /** Not {@link List#copyOf}: it refuses null, and an editor is to be told where the null stands. */
    static <T extends @Nullable Object> List<T> frozen(@Nullable List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }
}
