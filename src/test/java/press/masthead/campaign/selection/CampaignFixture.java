package press.masthead.campaign.selection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.Choices;
import press.masthead.campaign.Device;
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
    private @Nullable String conflictGroup;
    private Targeting<String> countries = Targeting.all();
    private Targeting<UUID> sections = Targeting.all();
    private Targeting<UUID> tags = Targeting.all();
    private Set<String> locales = Set.of();
    private Set<Device> devices = Set.of();
    private @Nullable Boolean signedIn;
    private Set<SupporterStatus> supporters = Set.of();
    private @Nullable DaysAgo contributed;
    private WantedViews views = WantedViews.ANY;
    private @Nullable FrequencyCap frequencyCap;
    private @Nullable Dismissal dismissal;
    private Set<String> formerSlugs = Set.of();
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

    static Variant drawn(UUID campaign, List<Variant> variants, @Nullable String visitor) {
        return variants.get(VariantDraw.draw(campaign, variants, visitor));
    }

    CampaignFixture id(UUID id) {
        this.id = id;
        return this;
    }

    CampaignFixture formerly(String... slugs) {
        this.formerSlugs = Set.of(slugs);
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
        this.countries = new Targeting<>(include, exclude);
        return this;
    }

    CampaignFixture sections(Set<UUID> include, Set<UUID> exclude) {
        this.sections = new Targeting<>(include, exclude);
        return this;
    }

    CampaignFixture tags(Set<UUID> include, Set<UUID> exclude) {
        this.tags = new Targeting<>(include, exclude);
        return this;
    }

    CampaignFixture locales(Set<String> locales) {
        this.locales = locales;
        return this;
    }

    CampaignFixture devices(Set<Device> devices) {
        this.devices = devices;
        return this;
    }

    CampaignFixture signedIn(@Nullable Boolean signedIn) {
        this.signedIn = signedIn;
        return this;
    }

    CampaignFixture supporters(SupporterStatus... wanted) {
        this.supporters = Set.copyOf(Arrays.asList(wanted));
        return this;
    }

    CampaignFixture contributed(@Nullable Integer min, @Nullable Integer max) {
        this.contributed = new DaysAgo(min, max);
        return this;
    }

    CampaignFixture minViews(int minViews) {
        return views(minViews, null, null, Set.of());
    }

    CampaignFixture views(int min, @Nullable Integer max, @Nullable Integer days, Set<String> tags) {
        this.views = new WantedViews(min, max, days, tags);
        return this;
    }

    CampaignFixture group(@Nullable String conflictGroup) {
        this.conflictGroup = conflictGroup;
        return this;
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
                formerSlugs,
                placement,
                priority,
                startsAt,
                endsAt,
                sensitive,
                conflictGroup,
                new LiveAudience(countries, sections, tags, locales, devices, signedIn, supporters, contributed, views),
                frequencyCap,
                dismissal,
                goal,
                null,
                variants);
    }

    /** It alone, in a placement of which nothing is set. */
    Candidate candidate() {
        return new Candidate(live(), LivePlacement.unset(placement));
    }
}
