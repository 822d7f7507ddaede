package press.masthead.campaign.selection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.Choices;
import press.masthead.campaign.Dismissal;
import press.masthead.campaign.FrequencyCap;
import press.masthead.campaign.Goal;
import press.masthead.campaign.Message;
import press.masthead.campaign.Placement;
import press.masthead.campaign.SupporterStatus;
import press.masthead.campaign.Variant;

/** Live campaigns that are shown to everyone unless something else is said of them. */
final class CampaignFixture {

    private final String slug;
    private UUID id;
    private Placement placement = Placement.epic;
    private int priority;
    private @Nullable Instant startsAt;
    private @Nullable Instant endsAt;
    private boolean sensitive;
    private LiveAudience audience = LiveAudience.EVERYONE;
    private @Nullable FrequencyCap frequencyCap;
    private @Nullable Dismissal dismissal;
    private @Nullable Goal goal;
    private List<Variant> variants = List.of(variant("control", 1));

    private CampaignFixture(String slug) {
        this.slug = slug;
        this.id = UUID.nameUUIDFromBytes(slug.getBytes(UTF_8));
    }

    static CampaignFixture campaign(String slug) {
        return new CampaignFixture(slug);
    }

    static Variant variant(String name, int weight) {
        return variant(name, weight, null);
    }

    static Variant variant(String name, int weight, @Nullable Choices choices) {
        return new Variant(
                name, weight, new Message("Heading of " + name, List.of(), null, null, null, null), Map.of(), choices);
    }

    CampaignFixture id(UUID id) {
        this.id = id;
        return this;
    }

    CampaignFixture in(Placement placement) {
        this.placement = placement;
        return this;
    }

    CampaignFixture priority(int priority) {
        this.priority = priority;
        return this;
    }

    CampaignFixture from(@Nullable Instant startsAt) {
        this.startsAt = startsAt;
        return this;
    }

    CampaignFixture until(@Nullable Instant endsAt) {
        this.endsAt = endsAt;
        return this;
    }

    CampaignFixture sensitive() {
        this.sensitive = true;
        return this;
    }

    CampaignFixture countries(Set<String> include, Set<String> exclude) {
        return audience(all -> new LiveAudience(
                new Targeting<>(include, exclude), all.sections(), all.tags(), all.supporterStatus(), all.minViews()));
    }

    CampaignFixture sections(Set<UUID> include, Set<UUID> exclude) {
        return audience(all -> new LiveAudience(
                all.countries(), new Targeting<>(include, exclude), all.tags(), all.supporterStatus(), all.minViews()));
    }

    CampaignFixture tags(Set<UUID> include, Set<UUID> exclude) {
        return audience(all -> new LiveAudience(
                all.countries(),
                all.sections(),
                new Targeting<>(include, exclude),
                all.supporterStatus(),
                all.minViews()));
    }

    CampaignFixture supporters(SupporterStatus... wanted) {
        return audience(all -> new LiveAudience(
                all.countries(), all.sections(), all.tags(), Set.copyOf(Arrays.asList(wanted)), all.minViews()));
    }

    CampaignFixture minViews(int minViews) {
        return audience(
                all -> new LiveAudience(all.countries(), all.sections(), all.tags(), all.supporterStatus(), minViews));
    }

    CampaignFixture cap(int shows, int days) {
        this.frequencyCap = new FrequencyCap(shows, days);
        return this;
    }

    CampaignFixture dismissal(int silenceDays) {
        this.dismissal = new Dismissal(silenceDays);
        return this;
    }

    CampaignFixture goal(Goal goal) {
        this.goal = goal;
        return this;
    }

    CampaignFixture variants(Variant... variants) {
        this.variants = List.of(variants);
        return this;
    }

    LiveCampaign live() {
        return new LiveCampaign(
                id,
                slug,
                placement,
                priority,
                startsAt,
                endsAt,
                sensitive,
                audience,
                frequencyCap,
                dismissal,
                goal,
                variants);
    }

    private CampaignFixture audience(UnaryOperator<LiveAudience> change) {
        this.audience = change.apply(audience);
        return this;
    }
}
