package press.masthead.campaign.selection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.Placement;
import press.masthead.campaign.Variant;

/**
 * All campaigns that were started, and how the placements are set, arranged as they are tried. It never changes; a new
 * one takes its place.
 */
public final class LiveCampaigns {

    /** Nothing to show. */
    public static final LiveCampaigns NONE = new LiveCampaigns(List.of(), List.of());

    private static final Comparator<LiveCampaign> FIRST_TRIED_FIRST = Comparator.comparingInt(LiveCampaign::priority)
            .reversed()
            .thenComparing(LiveCampaigns::start)
            .thenComparing(LiveCampaign::id);

    private final List<Candidate> inOrder;

    private final Instant[] turningPoints;

    private final Shortlists shortlists;

    private final WrittenMessages written = new WrittenMessages();

    private LiveCampaigns(List<Candidate> inOrder, Collection<LivePlacement> placements) {
        this.inOrder = inOrder;
        this.shortlists = new Shortlists(inOrder);
        this.turningPoints = Stream.concat(
                        inOrder.stream()
                                .flatMap(candidate -> Stream.of(
                                        candidate.campaign().startsAt(),
                                        candidate.campaign().endsAt())),
                        placements.stream()
                                .flatMap(placement -> placement.exclusions().stream())
                                .flatMap(rule -> Stream.of(rule.from(), rule.until())))
                .filter(Objects::nonNull)
                .sorted()
                .distinct()
                .toArray(Instant[]::new);
    }

    /** With all placements as they are where the newsroom has set nothing. */
    public static LiveCampaigns of(Collection<LiveCampaign> campaigns) {
        return of(campaigns, List.of());
    }

    /**
     * Puts campaigns in order. Those of a placement that yields are tried after those of the placements it yields to.
     * Apart from that, the higher priority comes first; of equal ones, the one that started first, one without a start
     * before all others; then the one of the lower id.
     *
     * @param placements those that are set
     */
    public static LiveCampaigns of(Collection<LiveCampaign> campaigns, Collection<LivePlacement> placements) {
        Map<Placement, LivePlacement> settings = new EnumMap<>(Placement.class);
        for (Placement placement : Placement.values()) {
            settings.put(placement, LivePlacement.unset(placement));
        }
        placements.forEach(set -> settings.put(set.placement(), set));
        List<Candidate> inOrder = new ArrayList<>(campaigns.size());
        for (Set<Placement> round : rounds(settings)) {
            campaigns.stream()
                    .filter(campaign -> round.contains(campaign.placement()))
                    .sorted(FIRST_TRIED_FIRST)
                    .map(campaign -> new Candidate(campaign, of(settings, campaign.placement())))
                    .forEach(inOrder::add);
        }
        return new LiveCampaigns(List.copyOf(inOrder), placements);
    }

    /** The next moment after this one at which a campaign starts or ends, or an exclusion; null: none is known. */
    public @Nullable Instant nextTurn(Instant now) {
        int next = turnsUntil(now);
        return next < turningPoints.length ? turningPoints[next] : null;
    }

    /** How many of them there were, this moment included. */
    private int turnsUntil(Instant now) {
        int found = Arrays.binarySearch(turningPoints, now);
        return found < 0 ? -found - 1 : found + 1;
    }

    /**
     * A variant that is asked for by name.
     *
     * @param campaign by slug or id
     * @return null if there is none, or if its campaign is not live now or its placement is switched off
     */
    public @Nullable ForcedMessage find(String campaign, String variant, Instant now) {
        for (Candidate candidate : inOrder) {
            LiveCampaign live = candidate.campaign();
            if (live.isCalled(campaign)
                    && candidate.placement().enabled()
                    && Dates.contain(live.startsAt(), live.endsAt(), now)) {
                Variant found = live.variant(variant);
                return found == null ? null : new ForcedMessage(live, found);
            }
        }
        return null;
    }

    WrittenMessages written() {
        return written;
    }

    /** Those that can be shown to the reader of this page, as far as it does not go by the reader alone. */
    List<Candidate> shortlist(PageContext page, Instant now) {
        return shortlists.of(Crowd.around(page, turnsUntil(now)), now);
    }

    List<Candidate> inOrder() {
        return inOrder;
    }

    private static LivePlacement of(Map<Placement, LivePlacement> settings, Placement placement) {
        return Objects.requireNonNull(settings.get(placement));
    }

    /** Placements that are decided together, each round after those that it yields to. Of a circle, one begins. */
    private static List<Set<Placement>> rounds(Map<Placement, LivePlacement> settings) {
        List<Set<Placement>> rounds = new ArrayList<>();
        Set<Placement> waiting = EnumSet.allOf(Placement.class);
        while (!waiting.isEmpty()) {
            Set<Placement> round = EnumSet.copyOf(waiting);
            round.removeIf(
                    placement -> of(settings, placement).yieldsTo().stream().anyMatch(waiting::contains));
            if (round.isEmpty()) {
                round.add(waiting.iterator().next());
            }
            waiting.removeAll(round);
            rounds.add(round);
        }
        return rounds;
    }

    private static Instant start(LiveCampaign campaign) {
        return campaign.startsAt() == null ? Instant.MIN : campaign.startsAt();
    }
}
