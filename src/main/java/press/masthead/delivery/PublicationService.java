package press.masthead.delivery;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import press.masthead.article.Article;
import press.masthead.author.Author;
import press.masthead.cache.Tags;
import press.masthead.photo.PhotoTypes;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;
import press.masthead.query.FieldSelection;
import press.masthead.query.Ids;
import press.masthead.query.ParameterSet;
import press.masthead.taxonomy.Taxonomy;

/** Reads what is published of everything that articles refer to. Each answer is one moment of the database. */
@Singleton
public class PublicationService {

    private final Published published;
    private final DeliveryLists lists;
    private final Moment moment;
    private final SingleAnswers singles;
    private final ArticleCards cards;
    private final RenderedArticles rendered;
    private final PublishedPhotos photos;
    private final ShownThings shown;

    PublicationService(
            Published published,
            DeliveryLists lists,
            Moment moment,
            SingleAnswers singles,
            ArticleCards cards,
            RenderedArticles rendered,
            PublishedPhotos photos,
            ShownThings shown) {
        this.published = published;
        this.lists = lists;
        this.moment = moment;
        this.singles = singles;
        this.cards = cards;
        this.rendered = rendered;
        this.photos = photos;
        this.shown = shown;
    }

    Response articles(UriInfo uri, Request request) {
        boolean once = PublishedLists.ARTICLES.isOneStatement(uri.getQueryParameters());
        boolean whole = !uri.getQueryParameters().containsKey(FieldSelection.PARAMETER);
        return (whole ? moment.read(once, () -> renderedArticles(uri, request)) : Optional.<Response>empty())
                .orElseGet(() -> moment.read(
                        once,
                        () -> lists.answer(
                                Article.TYPE, PublishedLists.ARTICLES, ArticleRow.class, cards::of, uri, request)));
    }

    private Optional<Response> renderedArticles(UriInfo uri, Request request) {
        return lists.answerIfShown(
                Article.TYPE, PublishedLists.RENDERED_ARTICLES, RenderedCardRow.class, rendered::cards, uri, request);
    }

    @Transactional
    Response authors(UriInfo uri, Request request) {
        return lists.answer(
                Author.TYPE, PublishedLists.AUTHORS, AuthorRow.class, rows -> authors(rows, uri), uri, request);
    }

    @Transactional
    Response author(String ref, UriInfo uri, Request request) {
        return singles.answer(
                LocaleParameter.and(PublishedAuthor.class),
                arguments -> authors(List.of(published.find(AuthorRow.class, Author.TYPE.key(), ref)), uri)
                        .get(0),
                uri,
                request);
    }

    @Transactional
    Response photos(UriInfo uri, Request request) {
        return lists.answer(PhotoTypes.PHOTO, PublishedLists.PHOTOS, PhotoRow.class, each(photos::show), uri, request);
    }

    @Transactional
    Response photo(String id, UriInfo uri, Request request) {
        return singles.answer(
                PhotoParameters.ALL,
                arguments -> {
                    shown.add(Tags.all(PhotoTypes.PHOTO.key()));
                    PublishedPhoto photo = Ids.parse(id)
                            .flatMap(parsed -> published.byId(PhotoRow.class, parsed))
                            .map(photos::show)
                            .orElseThrow(() -> new ProblemException(
                                    ProblemType.NOT_FOUND, "Nothing published has a photo of this id."));
                    return arguments.list(PhotoParameters.INCLUDE).contains(PhotoParameters.JSON_LD)
                            ? photo.withJsonLd()
                            : photo;
                },
                uri,
                request);
    }

    @Transactional
    Response photoCredits(UriInfo uri, Request request) {
        return lists.answer(
                PhotoTypes.CREDIT,
                PublishedLists.PHOTO_CREDITS,
                PhotoCreditRow.class,
                each(PublishedPhotoCredit::of),
                uri,
                request);
    }

    @Transactional
    Response photoCredit(String ref, UriInfo uri, Request request) {
        return single(
                PublishedPhotoCredit.class,
                () -> PublishedPhotoCredit.of(published.find(PhotoCreditRow.class, PhotoTypes.CREDIT.key(), ref)),
                uri,
                request);
    }

    @Transactional
    Response sections(UriInfo uri, Request request) {
        return lists.answer(
                Taxonomy.SECTION,
                PublishedLists.SECTIONS,
                SectionRow.class,
                each(row -> PublishedSection.of(row, LocaleParameter.sent(uri))),
                uri,
                request);
    }

    @Transactional
    Response section(String ref, UriInfo uri, Request request) {
        return singles.answer(
                LocaleParameter.and(PublishedSection.class),
                arguments -> PublishedSection.of(
                        published.find(SectionRow.class, Taxonomy.SECTION.key(), ref), LocaleParameter.sent(uri)),
                uri,
                request);
    }

    @Transactional
    Response tags(UriInfo uri, Request request) {
        return lists.answer(
                Taxonomy.TAG,
                PublishedLists.TAGS,
                TagRow.class,
                each(row -> PublishedTag.of(row, LocaleParameter.sent(uri))),
                uri,
                request);
    }

    @Transactional
    Response tag(String ref, UriInfo uri, Request request) {
        return singles.answer(
                LocaleParameter.and(PublishedTag.class),
                arguments -> PublishedTag.of(
                        published.find(TagRow.class, Taxonomy.TAG.key(), ref), LocaleParameter.sent(uri)),
                uri,
                request);
    }

    private List<PublishedAuthor> authors(List<AuthorRow> rows, UriInfo uri) {
        Map<UUID, PhotoRow> pictures =
                photos.find(rows.stream().map(AuthorRow::getPhotoId).filter(Objects::nonNull));
        return rows.stream()
                .map(row -> PublishedAuthor.of(row, picture(row, pictures), LocaleParameter.sent(uri)))
                .toList();
    }

    private @Nullable PublishedPhoto picture(AuthorRow author, Map<UUID, PhotoRow> pictures) {
        PhotoRow picture = author.getPhotoId() == null ? null : pictures.get(author.getPhotoId());
        return picture == null || picture.getCredit() == null ? null : photos.show(picture);
    }

    private <V extends Record> Response single(Class<V> type, Supplier<V> find, UriInfo uri, Request request) {
        return singles.answer(ParameterSet.of(FieldSelection.parameter(type)), arguments -> find.get(), uri, request);
    }

    private static <E, V> Function<List<E>, List<V>> each(Function<E, V> show) {
        return rows -> rows.stream().map(show).toList();
    }
}
