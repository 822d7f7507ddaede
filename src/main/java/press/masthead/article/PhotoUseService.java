package press.masthead.article;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.masthead.editorial.References;
import press.masthead.photo.Photo;
import press.masthead.photo.PhotoTypes;
import press.masthead.photo.PhotoUseView;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;
import press.masthead.query.Filters;
import press.masthead.query.ListDefinition;
import press.masthead.query.Lists;
import press.masthead.query.SortKey;

/** Tells editors where photos are used. */
@Singleton
public class PhotoUseService {

    /** What can be asked of the list of the uses of a photo. */
    public static final ListDefinition<?> LIST = list();

    private final EntityManager entityManager;
    private final References references;
    private final Lists lists;

    PhotoUseService(EntityManager entityManager, References references, Lists lists) {
        this.entityManager = entityManager;
        this.references = references;
        this.lists = lists;
    }

    private static ListDefinition<PhotoUse> list() {
        SortKey<PhotoUse> user = SortKey.text("user", "e.id.key", PhotoUse::getKey);
        return new ListDefinition<>("PhotoUse", user, PhotoUseView.class)
                .filter(Filters.flag("live", "e.live"))
                .sort(user)
                .sortedBy("user");
    }

    /**
     * The authors with this photo, and the revisions of articles that show it: the latest of each, and those that readers get
     * or will get. What is in the archive is left out.
     */
    @Transactional
    Lists.Result<PhotoUseView> uses(String reference, MultivaluedMap<String, String> sent) {
        LIST.check(sent);
        Photo photo = references
                .find(Photo.class, PhotoTypes.PHOTO, reference)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "There is no photo of this id."));
        return lists.find(
                        list(),
                        sent,
                        entityManager,
                        PhotoUse.class,
                        where -> where.and("e.id.photoId = ?", photo.getId()))
                .mapAll(this::views);
    }

    private List<PhotoUseView> views(List<PhotoUse> uses) {
        Map<RevisionId, ArticleRevision> revisions = revisions(uses.stream()
                .map(PhotoUse::getRevision)
                .filter(Objects::nonNull)
                .toList());
        return uses.stream()
                .map(use -> {
                    RevisionId id = use.getRevision();
                    return new PhotoUseView(
                            use.getType(),
                            use.getUserId(),
                            use.getName(),
                            id == null ? null : id.number(),
                            places(use, id == null ? null : revisions.get(id)),
                            use.isLive());
                })
                .toList();
    }

    private Map<RevisionId, ArticleRevision> revisions(List<RevisionId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery("select r from ArticleRevision r where r.id in (:ids)", ArticleRevision.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                revision -> new RevisionId(revision.getArticleId(), revision.getNumber()),
                                Function.identity()));
    }

    private static List<String> places(PhotoUse use, @Nullable ArticleRevision revision) {
        return revision == null
                ? List.of("/photo")
                : ShownPhoto.of(revision.getContent()).stream()
                        .filter(shown -> shown.photo().equals(use.getPhotoId()))
                        .map(ShownPhoto::pointer)
                        .toList();
    }
}
