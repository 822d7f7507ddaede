package press.masthead.delivery;

import java.util.List;
import java.util.Map;
import press.masthead.campaign.Placement;
import press.masthead.query.Filter;
import press.masthead.query.Filters;
import press.masthead.query.ListDefinition;
import press.masthead.query.ReferenceIndex;
import press.masthead.query.ReferenceLookup;
import press.masthead.query.SortKey;
import press.masthead.taxonomy.TagKind;

/** What the public can ask of the lists. */
public final class PublishedLists {

    /** A section means those below it too. */
    private static final ReferenceLookup SECTION_AND_BELOW = new ReferenceLookup(slugs("section"), """
            with recursive section as materialized (select id, parent_id from delivery.section),
            below as (
                select s.id from section s where s.id = any(:ids)
                union select c.id from section c join below b on c.parent_id = b.id)
            select id from below
            """);

    /** One by one, so that each is looked up in the index of ids. */
    private static final String MERGED = """
            select distinct coalesce((select m.target from delivery.merged m where m.id = sent.id), sent.id) as id
            from unnest(:ids) as sent (id)
            """;

    private static final String REFERS_TO =
            "exists (select 1 from ArticleReferenceRow o where o.publicationId = e.publicationId and o.referenceId in (?))";

    private static final ReferenceIndex REFERENCES = new ReferenceIndex(
            "join ArticleReferenceRow r on r.publicationId = e.publicationId",
            "r.referenceId",
            Map.of("e.publishedAt", "r.publishedAt", "e.id", "r.articleId"));

    /**
     * Those of articles, wherever articles are looked for: of rows with id, publicationId, sectionId, locale and publishedAt.
     */
    public static final List<Filter> ARTICLE_FILTERS = List.of(
            Filters.reference("section", "e.sectionId", SECTION_AND_BELOW),
            Filters.references("tag", REFERS_TO, mergeable("tag"), REFERENCES),
            Filters.references("author", REFERS_TO, mergeable("author"), REFERENCES),
            Filters.locale("locale", "e.locale"),
            Filters.time("publishedAt", "e.publishedAt"));

    /** Articles: cards, newest first. */
    public static final ListDefinition<ArticleRow> ARTICLES = articles();

    /** The same as they were rendered. */
    static final ListDefinition<RenderedCardRow> RENDERED_ARTICLES =
            PublishedLists.<RenderedCardRow>articles().from("RenderedCardRow");

    public static final ListDefinition<AuthorRow> AUTHORS = authors();
    public static final ListDefinition<PhotoRow> PHOTOS = photos();
    public static final ListDefinition<PhotoCreditRow> PHOTO_CREDITS = photoCredits();
    public static final ListDefinition<SectionRow> SECTIONS = sections();
    public static final ListDefinition<TagRow> TAGS = tags();

    /** Campaigns that are shown now. */
    public static final ListDefinition<CampaignRow> CAMPAIGNS = campaigns();

    private PublishedLists() {}

    /** By present and by former slugs, and by the ids of what was merged into it. */
    private static ReferenceLookup mergeable(String type) {
        return new ReferenceLookup(slugs(type), MERGED);
    }

    private static String slugs(String type) {
        return "select s.owner from SlugRow s where s.type = '%s' and s.slug in (:slugs)".formatted(type);
    }

    private static <E extends ArticleKeys> ListDefinition<E> articles() {
        ListDefinition<E> articles = new ListDefinition<>("ArticleRow", ArticleKeys::getId, ArticleCard.class);
        ARTICLE_FILTERS.forEach(articles::filter);
        return articles.filter(Filters.time("contentUpdatedAt", "e.contentUpdatedAt"))
                .sort(SortKey.time("publishedAt", "e.publishedAt", ArticleKeys::getPublishedAt))
                .sort(SortKey.time("contentUpdatedAt", "e.contentUpdatedAt", ArticleKeys::getContentUpdatedAt))
                .sort(SortKey.text("headline", "e.headline", ArticleKeys::getHeadline))
                .sortedBy("-publishedAt");
    }

    private static ListDefinition<AuthorRow> authors() {
        return new ListDefinition<>("AuthorRow", AuthorRow::getId, PublishedAuthor.class)
                .filter(LocaleParameter.FILTER)
                .sort(SortKey.text("name", "e.name", AuthorRow::getName))
                .sortedBy("name");
    }

    private static ListDefinition<PhotoRow> photos() {
        return new ListDefinition<>("PhotoRow", PhotoRow::getId, PublishedPhoto.class)
                .filter(Filters.reference("credit", "e.creditId", mergeable("photo-credit")))
                .sort(SortKey.time("createdAt", "e.createdAt", PhotoRow::getCreatedAt))
                .sortedBy("-createdAt");
    }

    private static ListDefinition<PhotoCreditRow> photoCredits() {
        return new ListDefinition<>("PhotoCreditRow", PhotoCreditRow::getId, PublishedPhotoCredit.class)
                .sort(SortKey.text("name", "e.name", PhotoCreditRow::getName))
                .sortedBy("name");
    }

    private static ListDefinition<SectionRow> sections() {
        return new ListDefinition<>("SectionRow", SectionRow::getId, PublishedSection.class)
                .filter(LocaleParameter.FILTER)
                .filter(Filters.reference("parent", "e.parentId", new ReferenceLookup(slugs("section"), null)))
                .sort(SortKey.text("name", "e.name", SectionRow::getName))
                .sortedBy("name");
    }

    private static ListDefinition<TagRow> tags() {
        return new ListDefinition<>("TagRow", TagRow::getId, PublishedTag.class)
                .filter(LocaleParameter.FILTER)
                .filter(Filters.constant("kind", "e.kind", TagKind.class))
                .sort(SortKey.text("name", "e.name", TagRow::getName))
                .sortedBy("name");
    }

    private static ListDefinition<CampaignRow> campaigns() {
        return new ListDefinition<>("CampaignRow", CampaignRow::getId, PublishedCampaign.class)
                .filter(Filters.constant("placement", "e.placement", Placement.class))
                .sort(SortKey.time("startsAt", "e.beginsAt", CampaignRow::getBeginsAt))
                .sort(SortKey.text("slug", "e.slug", CampaignRow::getSlug))
                .sortedBy("-startsAt");
    }
}
