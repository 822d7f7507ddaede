package press.masthead.article;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.masthead.article.body.BodyPhotos;

/**
 * That a revision of an article refers to something.
 *
 * @param kind section, tag, author or photo
 * @param target the id of what it refers to
 * @param position from 1, among those of its kind
 */
record Link(UUID articleId, int revision, String kind, String target, int position) {

    /** All that a revision refers to, each once of its kind. */
    static Stream<Link> of(ArticleRevision revision) {
        SaveArticle article = revision.getContent().article();
        return Stream.of(
                        links(revision, "section", Stream.ofNullable(article.section())),
                        links(revision, "tag", article.tags().stream()),
                        links(
                                revision,
                                "author",
                                article.byline().stream()
                                        .map(SaveByline::author)
                                        .filter(Objects::nonNull)),
                        photos(revision))
                .flatMap(links -> links);
    }

    /** The photos that it shows. */
    static Stream<Link> photos(ArticleRevision revision) {
        ArticleContent content = revision.getContent();
        Stream<String> photos = Stream.concat(
                Stream.ofNullable(content.article().leadPhoto()).map(SavePhotoUse::photo),
                BodyPhotos.of(content.blocks()).keySet().stream().map(UUID::toString));
        return links(revision, "photo", photos.distinct());
    }

    private static Stream<Link> links(ArticleRevision revision, String kind, Stream<String> targets) {
        List<String> all = targets.toList();
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Link(revision.getArticleId(), revision.getNumber(), kind, all.get(i), i + 1));
    }
}
