package press.masthead.article;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.masthead.editorial.Reference;

/** What a revision referred to, as it was when it was saved: what was renamed or deleted since is still seen as it was. */
public record RevisionRelations(
        @Nullable Reference section, List<Reference> tags, List<Reference> authors, List<PhotoSnapshot> photos) {

    /** The section, tag or author of this id; null if there was none. */
    public @Nullable Reference reference(@Nullable String id) {
        if (id == null) {
            return null;
        }
        UUID wanted = UUID.fromString(id);
        return Stream.of(Stream.ofNullable(section), tags.stream(), authors.stream())
                .flatMap(references -> references)
                .filter(reference -> reference.id().equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
