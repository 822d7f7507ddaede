package press.masthead.article.revision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.masthead.article.ArticleRevision;
import press.masthead.article.BylineView;
import press.masthead.article.RevisionRelations;
import press.masthead.article.SaveArticle;
import press.masthead.editorial.Reference;

/** Compares two revisions field by field, whatever fields an article has. */
final class FieldComparison {

    private static final Set<String> TEXTS = Set.of("headline", "kicker", "standfirst");
    private static final Set<String> NO_FIELDS = Set.of("body", "revisionNote");

    private final WordDiff words;
    private final ObjectMapper mapper;

    FieldComparison(WordDiff words, ObjectMapper mapper) {
        this.words = words;
        this.mapper = mapper;
    }

    /** References are the same if they refer to the same, by whatever name it went; they are told by the name of then. */
    List<FieldChange> compare(ArticleRevision from, ArticleRevision to) {
        JsonNode before = mapper.valueToTree(from.getContent().article());
        JsonNode after = mapper.valueToTree(to.getContent().article());
        List<FieldChange> changes = new ArrayList<>();
        after.fieldNames().forEachRemaining(field -> {
            JsonNode old = before.path(field);
            JsonNode now = after.path(field);
            if (!NO_FIELDS.contains(field) && !old.equals(now)) {
                changes.add(new FieldChange(
                        field,
                        shown(field, old, from),
                        shown(field, now, to),
                        TEXTS.contains(field) ? words.compare(text(old), text(now)) : null));
            }
        });
        return changes;
    }

    private static String text(JsonNode value) {
        return value.isTextual() ? value.textValue() : "";
    }

    private static @Nullable Object shown(String field, JsonNode value, ArticleRevision revision) {
        SaveArticle article = revision.getContent().article();
        return switch (field) {
            case "section" -> revision.getRelations().reference(article.section());
            case "tags" -> tags(revision);
            case "byline" -> byline(revision);
            default -> value.isNull() || value.isMissingNode() ? null : value;
        };
    }

    static List<Reference> tags(ArticleRevision revision) {
        return revision.getRelations().tags();
    }

    static List<BylineView> byline(ArticleRevision revision) {
        RevisionRelations relations = revision.getRelations();
        return revision.getContent().article().byline().stream()
                .map(entry -> new BylineView(entry.role(), relations.reference(entry.author()), entry.text()))
                .toList();
    }
}
