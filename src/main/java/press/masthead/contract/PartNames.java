package press.masthead.contract;

import java.util.Map;

/** Names the operations on parts of things, such as the revisions of an article. */
final class PartNames {

    private static final Map<String, String[]> BY_PATH = Map.of(
            "articles/{ref}/revisions",
            new String[] {
                "listArticleRevisions", "List the revisions of an article", "The newest first, without what they say."
            },
            "articles/{ref}/revisions/{number}",
            new String[] {
                "getArticleRevision",
                "Get a revision of an article",
                "All of it. What it refers to is shown as it was when it was saved."
            },
            "articles/{ref}/revisions/{number}/comparison",
            new String[] {
                "compareArticleRevisions",
                "Compare two revisions of an article",
                "What became of another revision in this one: field by field, block by block, and texts word by word."
            },
            "articles/{ref}/revisions/{number}/restore",
            new String[] {
                "restoreArticleRevision",
                "Restore a revision of an article",
                "Saves it again, as the latest revision. Readers get it when it is published."
            },
            "articles/{ref}/transitions",
            new String[] {
                "listArticleTransitions",
                "List the transitions of an article",
                "What was done with it, by whom and why, the last first."
            },
            "photos/rights",
            new String[] {
                "listPhotoRights",
                "List rights that end",
                "Photos whose rights end, the soonest first, and how many articles show each to readers now."
            },
            "photos/{ref}/file",
            new String[] {
                "getPhotoFile",
                "Get the file of a photo",
                "As it was uploaded. A photo at an address of its own has none."
            },
            "photos/{ref}/uses",
            new String[] {
                "listPhotoUses",
                "List where a photo is used",
                "By authors, and by the latest revision of each article and those that readers get or will get. What is in the archive is left out."
            },
            "photo-credits/{ref}/uses",
            new String[] {
                "listPhotoCreditUses",
                "List where a photo credit is used",
                "Its photos, but those in the archive, and whether readers get them now."
            });

    private PartNames() {}

    /** Whether it is such an operation, and has its name now. */
    static boolean write(ContractOperation one) {
        String[] names = BY_PATH.get(one.path().substring(ContractOperation.EDITORIAL.length()));
        if (names == null) {
            return false;
        }
        OperationNames.name(one.operation(), names[0], names[1], names[2]);
        return true;
    }
}
