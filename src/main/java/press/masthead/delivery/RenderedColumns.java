package press.masthead.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.masthead.cache.Tags;

/** The article that readers get now, as it was rendered, if it was. */
@MappedSuperclass
abstract class RenderedColumns extends ArticleKeys {

    @Column(name = "rendered_fresh")
    private boolean fresh;

    @Column(name = "rendered_form")
    private @Nullable String form;

    @Column(name = "rendered_card")
    private @Nullable String card;

    @Column(name = "rendered_card_tags")
    private @Nullable String cardTags;

    @Column(name = "rendered_changes_at")
    private @Nullable Instant changesAt;

    /**
     * The card in JSON; empty if it has to be put together anew, as one that could not be rendered.
     *
     * @param wanted the form in which this service renders
     */
    Optional<String> card(String wanted) {
        return Optional.ofNullable(card).filter(known -> fresh && wanted.equals(form) && !known.isEmpty());
    }

    @Override
    public Set<String> tags() {
        return tags(cardTags);
    }

    /** What does not hold any more is not shown. */
    final Set<String> tags(@Nullable String rendered) {
        return fresh && rendered != null ? RenderedTags.split(rendered) : Set.of(Tags.of("article", getId()));
    }

    @Override
    public @Nullable Instant changesAt() {
        return fresh ? changesAt : null;
    }
}
