package press.masthead.delivery;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.masthead.article.Article;
import press.masthead.article.SupportMessages;
import press.masthead.query.Ids;
import press.masthead.taxonomy.Taxonomy;

/**
 * Finds out what a page is about, from what is published. What an article says of itself counts, whatever else is told;
 * what is unknown is left out, as no page may fail for it.
 */
@Singleton
public class PublishedPageService {

    private final Published published;

    PublishedPageService(Published published) {
        this.published = published;
    }

    @Transactional
    PublishedPage find(PageKey page) {
        return article(page)
                .map(article -> new PublishedPage(
                        article.getId(),
                        withAncestors(published
                                .byId(SectionRow.class, article.getSectionId())
                                .orElse(null)),
                        tags(article),
                        article.getLocale(),
                        supportMessages(article)))
                .orElseGet(() -> new PublishedPage(
                        null,
                        withAncestors(section(page.section()).orElse(null)),
                        tags(page.tags()),
                        null,
                        SupportMessages.all));
    }

    private Optional<ArticleRow> article(PageKey page) {
        String reference = page.article();
        if (reference == null) {
            return Optional.empty();
        }
        String type = Article.TYPE.key();
        return published
                .look(ArticleRow.class, type, reference, page.locale())
                .or(() -> published.look(ArticleRow.class, type, reference, null));
    }

    private Optional<SectionRow> section(@Nullable String reference) {
        return reference == null
                ? Optional.empty()
                : published.look(SectionRow.class, Taxonomy.SECTION.key(), reference, null);
    }

    private Set<UUID> withAncestors(@Nullable SectionRow section) {
        Set<UUID> ids = new HashSet<>();
        SectionRow next = section;
        while (next != null && ids.add(next.getId())) {
            UUID parent = next.getParentId();
            next = parent == null
                    ? null
                    : published.byId(SectionRow.class, parent).orElse(null);
        }
        return ids;
    }

    private Set<UUID> tags(ArticleRow article) {
        return article.getTags().stream().map(ArticleTag::id).collect(Collectors.toSet());
    }

    private Set<UUID> tags(List<String> references) {
        Set<UUID> ids = new HashSet<>();
        List<String> slugs = new ArrayList<>();
        references.forEach(
                reference -> Ids.parse(reference).ifPresentOrElse(ids::add, () -> slugs.add(reference.strip())));
        if (!ids.isEmpty()) {
            ids.addAll(published
                    .entityManager()
                    .createQuery("select m.target from MergedRow m where m.id in (:ids)", UUID.class)
                    .setParameter("ids", ids)
                    .getResultList());
        }
        if (!slugs.isEmpty()) {
            ids.addAll(published
                    .entityManager()
                    .createQuery(
                            "select s.owner from SlugRow s where s.type = :type and s.slug in (:slugs)", UUID.class)
                    .setParameter("type", Taxonomy.TAG.key())
                    .setParameter("slugs", slugs)
                    .getResultList());
        }
        return ids;
    }

    private static SupportMessages supportMessages(ArticleRow article) {
        return Objects.requireNonNull(article.getContent().supportMessages());
    }
}
