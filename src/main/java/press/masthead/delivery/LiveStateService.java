package press.masthead.delivery;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import press.masthead.campaign.CampaignConfig;
import press.masthead.campaign.selection.LiveCampaigns;

/** Reads what the decisions of {@link PlacementDecisions} are made from, if it has changed. */
@Singleton
public class LiveStateService {

    /** What comes in by contributions tells nobody; the goals that are shown follow this fast. */
    private static final Duration OLDEST_CAMPAIGNS = Duration.ofMinutes(1);

    private static final String SNAPSHOT = "select cast(delivery.current_snapshot() as text)";

    /** An event is new when the transaction that wrote it can't be seen in the last snapshot. */
    private static final String CHANGES = """
            select cast(delivery.current_snapshot() as text), cast(extract(epoch from now()) * 1000 as bigint),
                array_to_string(array(
                    select distinct type from delivery.change
                    where transaction >= pg_snapshot_xmin(cast(?1 as pg_snapshot))
                        and not pg_visible_in_snapshot(transaction, cast(?1 as pg_snapshot))), ','),
                exists (select from delivery.transition where at > to_timestamp(?2 / 1000.0) and at <= now())
            """;

    /** What happens to an article before readers get it. */
    private static final Set<String> OF_DRAFTS =
            Set.of("article.created", "article.changed", "article.submitted", "article.scheduled");

    private final Published published;
    private final CampaignConfig config;

    LiveStateService(Published published, CampaignConfig config) {
        this.published = published;
        this.config = config;
    }

    /** Reads everything. */
    @Transactional
    LiveState read() {
        EntityManager database = published.entityManager();
        String snapshot = (String) database.createNativeQuery(SNAPSHOT).getSingleResult();
        Changes none = changes(database, snapshot, Instant.EPOCH);
        return new LiveState(campaigns(database), none.readAt, 0, snapshot, none.readAt);
    }

    /** Reads what has changed. */
    @Transactional
    LiveState read(LiveState last) {
        EntityManager database = published.entityManager();
        Changes changes = changes(database, last.snapshot(), last.readAt());
        boolean pages = changes.transition || changes.events.stream().anyMatch(LiveStateService::isAboutPages);
        boolean campaigns = changes.events.stream().anyMatch(LiveStateService::isAboutCampaigns)
                || changes.readAt.isAfter(last.campaignsReadAt().plus(OLDEST_CAMPAIGNS));
        return new LiveState(
                campaigns ? campaigns(database) : last.campaigns(),
                campaigns ? changes.readAt : last.campaignsReadAt(),
                pages ? last.pages() + 1 : last.pages(),
                changes.snapshot,
                changes.readAt);
    }

    private static Changes changes(EntityManager database, String snapshot, Instant readAt) {
        Object[] found = (Object[]) database.createNativeQuery(CHANGES)
                .setParameter(1, snapshot)
                .setParameter(2, readAt.toEpochMilli())
                .getSingleResult();
        return new Changes(
                (String) found[0],
                Instant.ofEpochMilli(((Number) found[1]).longValue()),
                List.of(((String) found[2]).split(",", -1)),
                (Boolean) found[3]);
    }

    /**
     * What happened since a snapshot.
     *
     * @param events their types
     * @param transition whether something was due meanwhile
     */
    private record Changes(String snapshot, Instant readAt, List<String> events, boolean transition) {}

    private static boolean isAboutPages(String event) {
        return (event.startsWith("article.") && !OF_DRAFTS.contains(event)) || isAboutTaxonomy(event);
    }

    /** The tags that a campaign names have slugs, and may be merged. */
    private static boolean isAboutCampaigns(String event) {
        return event.startsWith("campaign.")
                || event.startsWith("exchange-rates.")
                || event.startsWith("placement")
                || isAboutTaxonomy(event);
    }

    private static boolean isAboutTaxonomy(String event) {
        return event.startsWith("section.") || event.startsWith("tag.");
    }

    @SuppressWarnings("unchecked")
    private LiveCampaigns campaigns(EntityManager database) {
        List<CampaignRow> rows = database.createNativeQuery(
                        "select * from delivery.started_campaign", CampaignRow.class)
                .getResultList();
        LiveNames names = LiveNames.read(database, tags(rows));
        LiveGoals goals = LiveGoals.read(database, rows, config.defaultCurrency());
        return LiveCampaigns.of(
                rows.stream()
                        .map(row -> LiveContent.of(
                                row.getId(),
                                row.getSlug(),
                                row.content(),
                                goals.of(row.getId(), row.getGoal()),
                                row.variants(),
                                names))
                        .toList(),
                database.createQuery("select s from PlacementSettingsRow s", PlacementSettingsRow.class)
                        .getResultStream()
                        .map(PlacementSettingsRow::live)
                        .toList());
    }

    private static Set<UUID> tags(List<CampaignRow> campaigns) {
        return campaigns.stream()
                .flatMap(row -> row.content().audience().viewsOfTags().stream())
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }
}
