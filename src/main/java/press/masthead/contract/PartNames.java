package press.masthead.contract;

import java.util.Map;

/** Names the operations on parts of an article: its revisions and its transitions. */
final class PartNames {

    private static final String ARTICLE = "/v1/editorial/articles/{ref}/";

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
        String[] names = one.path().startsWith(ARTICLE) ? BY_PATH.get(one.path().substring(ARTICLE.length())) : null;
        if (names == null) {
            return false;
        }
        OperationNames.name(one.operation(), names[0], names[1], names[2]);
        return true;
    }
}
