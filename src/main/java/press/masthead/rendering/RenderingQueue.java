package press.masthead.rendering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import press.masthead.delivery.RenderedArticle;

/** What has to be rendered, and what was. Each call is part of the present transaction. */
@Singleton
class RenderingQueue {

    /** So many marks are looked at together. */
    static final int MOST_MARKS = 1_000;

    /** So many articles are taken together of those that show something that was changed. */
    private static final int MOST_DUE = 20_000;

    private static final String LOCK_OTHERS_OUT =
            "select 1 from (select pg_advisory_xact_lock(hashtext('masthead rendering'))) locked";

    private static final String CLAIM = "update editorial.rendering set form = :form where form <> :form";

    private static final String ALL = """
            insert into editorial.unrendered_article (article_id)
            select article_id from editorial.live_publication on conflict do nothing
            """;

    /** Of a database that was restored from a copy of another one, whose transactions had other numbers. */
    private static final String RENDERED_ELSEWHERE = """
            with elsewhere as (
                delete from editorial.rendered_article
                where pg_snapshot_xmax(snapshot) > pg_snapshot_xmax(pg_current_snapshot()) returning publication_id)
            insert into editorial.unrendered_article (article_id)
            select p.article_id from elsewhere e join editorial.publication p on p.id = e.publication_id on conflict do nothing
            """;

    private static final String MARKED_ELSEWHERE = """
            with elsewhere as (
                delete from editorial.stale_tag where transaction > pg_current_xact_id() returning tag)
            insert into editorial.stale_tag (tag) select distinct tag from elsewhere on conflict do nothing
            """;

    /** One node at a time renders: nothing that another one began may end after it was found that nothing is left to do. */
    private static final String LOCK = """
            select form = :form and pg_try_advisory_xact_lock(hashtext('masthead rendering')) from editorial.rendering
            """;

    private static final String ARTICLES =
            "select cast(article_id as text), cast(transaction as text) from editorial.unrendered_article";

    private static final String TAGS = "select tag, cast(transaction as text) from editorial.stale_tag";

    private static final String FORGET_GONE = """
            with gone as (
                select p.id from editorial.publication p
                where p.visible_until <= now() and p.article_id = any (cast(string_to_array(:articles, ' ') as uuid[]))
                for key share skip locked)
            delete from editorial.rendered_article r using gone where r.publication_id = gone.id
            """;

    private static final String DUE = """
            select a.id from delivery.article a
            where a.id = any (cast(string_to_array(:articles, ' ') as uuid[]))
              and (a.rendered_fresh and a.rendered_form = :form) is not true
            union
            (select a.id from delivery.article a
            where not a.rendered_fresh and a.publication_id in (
                select r.publication_id from editorial.rendered_article r where r.tags && string_to_array(:tags, ' '))
            limit :most)
            union
            (select a.id from delivery.article a
            where not a.rendered_fresh and a.publication_id in (
                select r.publication_id from editorial.rendered_article r where r.changes_at <= now())
            limit :most)
            """;

    private static final String ARTICLES_DONE = """
            delete from editorial.unrendered_article u
            using unnest(string_to_array(:marked, ' '), string_to_array(:transactions, ' ')) as done (article_id, transaction)
            where u.article_id = cast(done.article_id as uuid) and u.transaction = cast(done.transaction as xid8)
            """;

    private static final String TAGS_DONE = """
            delete from editorial.stale_tag s
            using unnest(string_to_array(:marked, ' '), string_to_array(:transactions, ' ')) as done (tag, transaction)
            where s.tag = done.tag and s.transaction = cast(done.transaction as xid8)
            """;

    /** What is being taken back at this moment is passed over: nobody waits for an editor, nor an editor for us in a circle. */
    private static final String KEEP = """
            insert into editorial.rendered_article (publication_id, snapshot, form, tags, card_tags, card, rest, changes_at)
            select p.id, cast(r.snapshot as pg_snapshot), :form, r.tags, r."cardTags", r.card, r.rest, r."changesAt"
            from json_to_recordset(cast(:rendered as json)) as r (
                "publicationId" uuid, snapshot text, tags text[], "cardTags" text, card text, rest text, "changesAt" timestamptz)
            join editorial.publication p on p.id = r."publicationId"
            for key share of p skip locked
            on conflict (publication_id) do update set snapshot = excluded.snapshot, form = excluded.form, tags = excluded.tags,
                card_tags = excluded.card_tags, card = excluded.card, rest = excluded.rest, changes_at = excluded.changes_at
            """;

    private final EntityManager entityManager;
    private final ObjectMapper mapper;

    RenderingQueue(EntityManager entityManager, ObjectMapper mapper) {
        this.entityManager = entityManager;
        this.mapper = mapper;
    }

    /** From now on articles are rendered in this form; if it is another one than before, all of them. It is done at each start. */
    void claim(String form) {
        entityManager.createNativeQuery(LOCK_OTHERS_OUT).getSingleResult();
        int changed = entityManager
                .createNativeQuery(CLAIM)
                .setParameter("form", form)
                .executeUpdate();
        if (changed > 0) {
            entityManager.createNativeQuery(ALL).executeUpdate();
        }
        entityManager.createNativeQuery(RENDERED_ELSEWHERE).executeUpdate();
        entityManager.createNativeQuery(MARKED_ELSEWHERE).executeUpdate();
    }

    /** Whether this node may render until the transaction ends: nobody else does, and no service in another form began since. */
    boolean lock(String form) {
        return (Boolean) entityManager
                .createNativeQuery(LOCK, Boolean.class)
                .setParameter("form", form)
                .getSingleResult();
    }

    /** What is to be rendered. Marks of which nothing is left to do are forgotten. */
    DueArticles due(String form) {
        Marks articles = marks(ARTICLES);
        Marks tags = marks(TAGS);
        entityManager
                .createNativeQuery(FORGET_GONE)
                .setParameter("articles", articles.marked())
                .executeUpdate();
        @SuppressWarnings("unchecked")
        List<UUID> due = entityManager
                .createNativeQuery(DUE, UUID.class)
                .setParameter("articles", articles.marked())
                .setParameter("tags", tags.marked())
                .setParameter("form", form)
                .setParameter("most", MOST_DUE)
                .getResultList();
        forget(ARTICLES_DONE, articles.without(due.stream().map(UUID::toString).collect(Collectors.toSet())));
        if (due.isEmpty()) {
            forget(TAGS_DONE, tags);
        }
        int marks = Math.max(articles.rows().size(), tags.rows().size());
        return new DueArticles(due, !due.isEmpty() || marks == MOST_MARKS);
    }

    void keep(List<RenderedArticle> rendered, String form) {
        entityManager
                .createNativeQuery(KEEP)
                .setParameter("rendered", json(rendered))
                .setParameter("form", form)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private Marks marks(String query) {
        return new Marks(
                entityManager.createNativeQuery(query).setMaxResults(MOST_MARKS).getResultList());
    }

    private void forget(String statement, Marks done) {
        if (!done.isEmpty()) {
            entityManager
                    .createNativeQuery(statement)
                    .setParameter("marked", done.marked())
                    .setParameter("transactions", done.transactions())
                    .executeUpdate();
        }
    }

    private String json(List<RenderedArticle> rendered) {
        try {
            return mapper.writeValueAsString(rendered);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a rendered article is plain data", e);
        }
    }
}
