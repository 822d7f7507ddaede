package press.masthead.deed;

import java.util.List;

/** What can be done to what, by the names that the audit log can be searched for. */
public final class KnownDeeds {

    /** The paths of the types of things. */
    public static final List<String> TYPES = List.of(
            "api-keys",
            "articles",
            "authors",
            "campaigns",
            "exchange-rates",
            "photo-credits",
            "photos",
            "placement-switch",
            "placements",
            "schemas",
            "sections",
            "tags");

    /** What is done to them. */
    public static final List<String> ACTIONS = List.of(
            "created",
            "changed",
            "archived",
            "restored",
            "merged",
            "deleted",
            "rotated",
            "submitted",
            "changesRequested",
            "published",
            "unscheduled",
            "unpublished",
            "previewOpened",
            "previewClosed",
            "started",
            "paused",
            "resumed",
            "ended",
            "bandit-set",
            "bandit-ended",
            "enabled",
            "disabled");

    private KnownDeeds() {}

    static boolean has(Deed deed) {
        return TYPES.contains(deed.type()) && ACTIONS.contains(deed.action());
    }
}
