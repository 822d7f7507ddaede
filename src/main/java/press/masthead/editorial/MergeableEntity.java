package press.masthead.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Anything of which there can be two by mistake, so that one takes the place of the other. */
@MappedSuperclass
public abstract class MergeableEntity extends SluggedEntity {

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    @Override
    public @Nullable UUID getMergedInto() {
        return mergedInto;
    }

    void mergeInto(MergeableEntity other) {
        mergedInto = other.getId();
    }
}
