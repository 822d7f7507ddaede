package press.masthead.photo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.masthead.image.metadata.Found;
import press.masthead.image.metadata.MetadataSource;

/** Chooses between what an editor sent and what a file says, and remembers what the file filled. */
final class Fill {

    private final Map<String, MetadataSource> sources = new LinkedHashMap<>();
    /** What an earlier file filled, and another may fill anew. */
    private final Map<String, MetadataSource> former;

    Fill(Map<String, MetadataSource> former) {
        this.former = former;
    }

    boolean isFormer(String field) {
        return former.containsKey(field);
    }

    Map<String, MetadataSource> sources() {
        return sources;
    }

    @Nullable
    String text(String field, @Nullable String sent, @Nullable Found<String> found) {
        return value(field, sent, FileText.of(field, found));
    }

    <T> @Nullable T value(String field, @Nullable T sent, @Nullable Found<T> found) {
        if (found == null || (sent != null && !isFormer(field))) {
            MetadataSource earlier = former.get(field);
            if (sent != null && earlier != null) {
                sources.put(field, earlier);
            }
            return sent;
        }
        sources.put(field, found.source());
        return found.value();
    }
}
