package press.masthead.delivery;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.lang.ref.WeakReference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.CampaignConfig;
import press.masthead.campaign.Placement;
import press.masthead.campaign.selection.CampaignSelector;
import press.masthead.campaign.selection.ForcedMessage;
import press.masthead.campaign.selection.LiveCampaigns;
import press.masthead.campaign.selection.PageContext;
import press.masthead.campaign.selection.Selection;

/** Decides, from memory, which reader-support messages a page shows. */
@Singleton
class PlacementDecisions {

    private static final Set<Placement> ALL = Set.copyOf(EnumSet.allOf(Placement.class));

    private final LiveStateKeeper keeper;
    private final KnownPages pages;
    private final CampaignSelector selector;
    private final Duration maxAge;
    private final Clock clock;

    PlacementDecisions(
            LiveStateKeeper keeper, KnownPages pages, CampaignConfig campaigns, PlacementConfig config, Clock clock) {
        this.keeper = keeper;
        this.pages = pages;
        this.selector = new CampaignSelector(campaigns.defaultCurrency());
        this.maxAge = config.maxAge();
        this.clock = clock;
    }

    /** @param preview what an editor asks to see; null for nothing */
    Uni<Selection> decide(PlacementRequest request, @Nullable ForcedMessage preview) {
        PublishedPage known = pages.known(request.page());
        return known == null
                ? pages.find(request.page()).map(page -> decide(request, page, preview))
                : Uni.createFrom().item(decide(request, known, preview));
    }

    /** What a reader sees, if all that has to be known of the page is known. */
    Optional<Selection> decideAtOnce(PlacementRequest request) {
        return Optional.ofNullable(pages.known(request.page())).map(page -> decide(request, page, null));
    }

    /**
     * What a decision was made of, and the first moment at which the same may make another one. It does not keep campaigns in memory
     * that others took the place of.
     */
    record Grounds(WeakReference<LiveCampaigns> campaigns, PageKey key, PublishedPage page, Instant until) {}

    /** What a decision that follows will be made of; null if not all of it is known at once. */
    @Nullable
    Grounds grounds(PlacementRequest request) {
        LiveCampaigns campaigns = keeper.state().campaigns();
        PublishedPage page = pages.known(request.page());
        if (page == null) {
            return null;
        }
        Instant now = clock.instant();
        Instant turn = campaigns.nextTurn(now);
        Instant tomorrow = now.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
        return new Grounds(
                new WeakReference<>(campaigns),
                request.page(),
                page,
                turn == null || turn.isAfter(tomorrow) ? tomorrow : turn);
    }

    /** Whether a decision that was made of these would be made again. */
    boolean hold(Grounds grounds) {
        return grounds.campaigns.refersTo(keeper.state().campaigns())
                && pages.known(grounds.key) == grounds.page
                && clock.instant().isBefore(grounds.until);
    }

    /** Says how long an answer holds for everybody who asks the same, unless somebody changes a campaign. */
    String cacheControl() {
        Instant now = clock.instant();
        Instant turn = keeper.state().campaigns().nextTurn(now);
        Duration untilTurn = turn == null ? maxAge : Duration.between(now, turn);
        long seconds = (untilTurn.compareTo(maxAge) < 0 ? untilTurn : maxAge).toSeconds();
        return seconds > 0 ? "public, max-age=" + seconds : Answers.SHARED;
    }

    private Selection decide(PlacementRequest request, PublishedPage page, @Nullable ForcedMessage preview) {
        LiveCampaigns campaigns = keeper.state().campaigns();
        Instant now = clock.instant();
        NamedVariant named = request.force();
        ForcedMessage forced =
                preview != null || named == null ? preview : campaigns.find(named.campaign(), named.variant(), now);
        PageContext context = context(request, page);
        return request.explain()
                ? selector.explain(campaigns, context, forced, now)
                : selector.select(campaigns, context, forced, now);
    }

    /** What is told of the locale counts before that of the article. */
    static PageContext context(PlacementRequest request, PublishedPage page) {
        String told = request.page().locale();
        return new PageContext(
                page.article(),
                page.sections(),
                page.tags(),
                told == null ? page.locale() : told,
                page.supportMessages(),
                ALL,
                request.reader());
    }
}
