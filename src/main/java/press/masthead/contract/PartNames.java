package press.masthead.contract;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names the operations on parts of a thing: the revisions and transitions of an article, the file of a photo. */
final class PartNames {

    private static final String ARTICLE = "/v1/editorial/articles/{ref}/";
    private static final String PHOTO_FILE = "/v1/editorial/photos/{ref}/file";
    private static final String[] OF_PHOTO_FILE = {
        "getPhotoFile", "Get the file of a photo", "As it was uploaded. A photo at an address of its own has none."
    };

    private static final Map<String, String[]> BY_PATH = Map.of(
            "revisions",
            new String[] {
                "listArticleRevisions", "List the revisions of an article", "The newest first, without what they say."
            },
            "revisions/{number}",
            new String[] {
                "getArticleRevision",
                "Get a revision of an article",
                "All of it. What it refers to is shown as it was when it was saved."
            },
            "revisions/{number}/comparison",
            new String[] {
                "compareArticleRevisions",
                "Compare two revisions of an article",
                "What became of another revision in this one: field by field, block by block, and texts word by word."
            },
            "revisions/{number}/restore",
            new String[] {
                "restoreArticleRevision",
                "Restore a revision of an article",
                "Saves it again, as the latest revision. Readers get it when it is published."
            },
            "transitions",
            new String[] {
                "listArticleTransitions",
                "List the transitions of an article",
                "What was done with it, by whom and why, the last first."
            });

    private PartNames() {}

    /** Whether it is such an operation, and has its name now. */
    static boolean write(ContractOperation one) {
        String[] names = one.path().equals(PHOTO_FILE) ? OF_PHOTO_FILE : ofArticle(one);
        if (names == null) {
            return false;
        }
        OperationNames.name(one.operation(), names[0], names[1], names[2]);
        return true;
    }

    private static String @Nullable [] ofArticle(ContractOperation one) {
        return one.path().startsWith(ARTICLE) ? BY_PATH.get(one.path().substring(ARTICLE.length())) : null;
    }
}
