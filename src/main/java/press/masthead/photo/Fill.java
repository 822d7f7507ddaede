package press.masthead.photo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.masthead.image.metadata.Found;
import press.masthead.image.metadata.MetadataSource;

/** Chooses between what an editor sent and what a file says, and remembers what the file filled. */
final class Fill {

    private final Map<String, MetadataSource> sources = new LinkedHashMap<>();

    Map<String, MetadataSource> sources() {
        return sources;
    }

    @Nullable
    String text(String field, @Nullable String sent, @Nullable Found<String> found) {
        return value(field, sent, FileText.of(field, found));
    }

    <T> @Nullable T value(String field, @Nullable T sent, @Nullable Found<T> found) {
        if (sent != null || found == null) {
            return sent;
        }
        sources.put(field, found.source());
        return found.value();
    }
}
