package press.masthead.contract;

import java.util.Map;

/** How types are named in operations and sentences. */
enum TypeNames {
    /** Articles. */
    articles("Article", "an article"),
    /** Authors. */
    authors("Author", "an author"),
    /** Photos. */
    photos("Photo", "a photo"),
    /** Photo credits. */
    photoCredits("PhotoCredit", "a photo credit"),
    /** Sections. */
    sections("Section", "a section"),
    /** Tags. */
    tags("Tag", "a tag"),
    /** Campaigns. */
    campaigns("Campaign", "a campaign"),
    /** What currencies are worth to the newsroom. */
    exchangeRates("ExchangeRates", "the exchange rates"),
    /** The switch of all placements. */
    placementSwitch("PlacementSwitch", "the switch of all placements"),
    /** Messages of campaigns on a page. */
    placements("Placement", "a placement"),
    /** What happened to content. */
    events("Event", "an event"),
    /** Schemas of the newsroom's own fields. */
    schemas("CustomSchema", "a custom schema"),
    /** What readers gave. */
    contributions("Contribution", "a contribution"),
    /** API keys. */
    apiKeys("ApiKey", "an API key"),
    /** What was done, by whom. */
    auditEntries("AuditEntry", "an audit entry");

    private static final Map<String, TypeNames> BY_PATH = Map.of(
            "photo-credits", photoCredits,
            "api-keys", apiKeys,
            "audit-log", auditEntries,
            "exchange-rates", exchangeRates,
            "placement-switch", placementSwitch);

    private final String name;
    private final String one;

    TypeNames(String name, String one) {
        this.name = name;
        this.one = one;
    }

    static TypeNames of(String path) {
        TypeNames known = BY_PATH.get(path);
        return known == null ? valueOf(path) : known;
    }

    /** In names of operations: PhotoCredit. */
    String singular() {
        return name;
    }

    /** In names of operations: PhotoCredits. */
    String plural() {
        return this == auditEntries ? "AuditEntries" : name + "s";
    }

    /** In sentences: a photo credit. */
    String one() {
        return one;
    }

    /** In sentences: photo credits. */
    String many() {
        return one.startsWith("the ")
                ? one.substring("the ".length())
                : (one.substring(one.indexOf(' ') + 1) + "s")
                        .replace("ys", "ies")
                        .replace("keies", "keys");
    }
}
