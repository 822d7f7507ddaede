package press.masthead.contract;

import java.util.Map;

/** Names the operations on parts of things, such as the revisions of an article. */
final class PartNames {

    private static final Map<String, String[]> BY_PATH = Map.ofEntries(
            Map.entry("articles/{ref}/revisions", new String[] {
                "listArticleRevisions", "List the revisions of an article", "The newest first, without what they say."
            }),
            Map.entry("articles/{ref}/revisions/{number}", new String[] {
                "getArticleRevision",
                "Get a revision of an article",
                "All of it. What it refers to is shown as it was when it was saved."
            }),
            Map.entry("articles/{ref}/revisions/{number}/comparison", new String[] {
                "compareArticleRevisions",
                "Compare two revisions of an article",
                "What became of another revision in this one: field by field, block by block, and texts word by word."
            }),
            Map.entry("articles/{ref}/revisions/{number}/restore", new String[] {
                "restoreArticleRevision",
                "Restore a revision of an article",
                "Saves it again, as the latest revision. Readers get it when it is published."
            }),
            Map.entry("GET articles/{ref}/previews", new String[] {
                "listArticlePreviews",
                "List the links to previews of an article",
                "The newest first, without their tokens. Those that ended stay for 30 days."
            }),
            Map.entry("POST articles/{ref}/previews", new String[] {
                "createArticlePreview",
                "Make a link to a preview of an article",
                "It shows one revision to whoever has it. Its token is shown in this answer and never again."
            }),
            Map.entry("DELETE articles/{ref}/previews/{id}", new String[] {
                "deleteArticlePreview", "Take back a link to a preview of an article", "It opens nothing any more."
            }),
            Map.entry("articles/{ref}/transitions", new String[] {
                "listArticleTransitions",
                "List the transitions of an article",
                "What was done with it, by whom and why, the last first."
            }),
            Map.entry("GET campaigns/{ref}/bandit", new String[] {
                "getCampaignBandit",
                "Get the bandit of a campaign",
                "How the weights of its variants follow results; 404 where they are the campaigner's own."
            }),
            Map.entry("PUT campaigns/{ref}/bandit", new String[] {
                "replaceCampaignBandit",
                "Let the weights of a campaign follow results",
                "Instead of the campaigner's own. Without If-Match where they do not follow results yet."
            }),
            Map.entry("DELETE campaigns/{ref}/bandit", new String[] {
                "deleteCampaignBandit",
                "Let the weights of a campaign be the campaigner's own",
                "From then on they no longer follow results. Their history stays."
            }),
            Map.entry("GET campaigns/{ref}/bandit/weights", new String[] {
                "listCampaignWeights",
                "List the changes of a campaign's weights",
                "The last first: what was known of each variant, the weight that came of it, and why."
            }),
            Map.entry("GET campaigns/{ref}/report", new String[] {
                "getCampaignReport",
                "Get the report of a campaign",
                "What its variants brought, with intervals and the probability that each is the best. As JSON, as CSV, or as a chart in SVG."
            }),
            Map.entry("photos/rights", new String[] {
                "listPhotoRights",
                "List rights that end",
                "Photos whose rights end, the soonest first, and how many articles show each to readers now."
            }),
            Map.entry("photos/{ref}/uses", new String[] {
                "listPhotoUses",
                "List where a photo is used",
                "By authors, and by the latest revision of each article and those that readers get or will get. What is in the archive is left out."
            }),
            Map.entry("photos/{ref}/renditions/{rendition}.{format}", new String[] {
                "getEditorialRendition",
                "Get a rendition of a photo that may be a draft",
                "A photo that was uploaded, in one of the sizes that the newsroom configured, whether published or not."
            }),
            Map.entry("photo-credits/{ref}/uses", new String[] {
                "listPhotoCreditUses",
                "List where a photo credit is used",
                "Its photos, but those in the archive, and whether readers get them now."
            }),
            Map.entry("photos/{ref}/metadata", new String[] {
                "getPhotoMetadata",
                "Get the metadata of a photo's file",
                "All that the file says of itself, also what readers never get, such as where it was taken."
            }),
            Map.entry("photos/{ref}/accept-suggested-credit", new String[] {
                "acceptSuggestedCreditOfPhoto",
                "Accept the suggested credit of a photo",
                "Credits it to the photo credit of that name, which is made if there is none."
            }),
            Map.entry("photos/{ref}/file", new String[] {
                "getPhotoFile",
                "Get the file of a photo",
                "As it was uploaded. A photo at an address of its own has none."
            }),
            Map.entry("PUT photos/{ref}/file", new String[] {
                "replacePhotoFile",
                "Replace the file of a photo",
                "As a form or as it is, up to 50 MB. Id, credit, alt text and all that editors wrote stay; what the former file filled, this one fills anew. Renditions get new addresses."
            }));

    private PartNames() {}

    /** Whether it is such an operation, and has its name now. */
    static boolean write(ContractOperation one) {
        String path = one.path().substring(ContractOperation.EDITORIAL.length());
        String[] names = BY_PATH.getOrDefault(one.method() + " " + path, BY_PATH.get(path));
        if (names == null) {
            return false;
        }
        OperationNames.name(one.operation(), names[0], names[1], names[2]);
        return true;
    }
}
