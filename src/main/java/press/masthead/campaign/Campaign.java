package press.masthead.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.JdbcType;
import org.hibernate.dialect.type.PostgreSQLJsonPGObjectJsonType;
import org.jspecify.annotations.Nullable;
import press.masthead.editorial.EditorialType;
import press.masthead.editorial.SluggedEntity;
import press.masthead.taxonomy.Section;
import press.masthead.taxonomy.Tag;

/** What a newsroom asks of its readers, where, when and of whom. */
@Entity
@Table(name = "campaign")
public class Campaign extends SluggedEntity {

    /** The type of campaigns. */
    public static final EditorialType TYPE = new EditorialType("campaign", "campaigns");

    private String name = "";

    @Enumerated(EnumType.STRING)
    private Placement placement = Placement.banner;

    @Enumerated(EnumType.STRING)
    private CampaignState state = CampaignState.draft;

    private int priority;

    @Column(name = "starts_at")
    private @Nullable Instant startsAt;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    @JdbcType(PostgreSQLJsonPGObjectJsonType.class)
    private @Nullable SaveCampaign content;

    @ManyToMany
    @JoinTable(
            name = "campaign_section",
            joinColumns = @JoinColumn(name = "campaign_id"),
            inverseJoinColumns = @JoinColumn(name = "section_id"))
    private Set<Section> sections = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "campaign_tag",
            joinColumns = @JoinColumn(name = "campaign_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
    private Set<Tag> tags = new HashSet<>();

    protected Campaign() {}

    @Override
    public String getLabel() {
        return name;
    }

    public int getPriority() {
        return priority;
    }

    /** All of it, as a campaigner would send it, with ids for sections and tags. */
    public SaveCampaign getContent() {
        SaveCampaign stored = Objects.requireNonNull(content);
        return stored.with(name, getSlug(), stored.audience(), stored.goal());
    }

    /** Where it stands at this time. */
    public CampaignStatus statusAt(Instant now) {
        return state.statusAt(startsAt, endsAt, now);
    }

    /** The name stays out of the content, which readers' pages are made from. */
    void update(
            SaveCampaign request,
            Targeted<Section> sections,
            Targeted<Tag> tags,
            List<Tag> viewsOfTags,
            @Nullable Goal goal) {
        this.name = request.name();
        this.placement = request.placement();
        this.priority = request.priority();
        this.startsAt = request.startsAt();
        this.endsAt = request.endsAt();
        this.content = request.with(
                "", null, request.audience().with(sections.ids(), tags.ids(), Targeted.ids(viewsOfTags)), goal);
        keep(this.sections, sections.all());
        Set<Tag> allTags = tags.all();
        allTags.addAll(viewsOfTags);
        keep(this.tags, allTags);
    }

    void become(CampaignState state) {
        this.state = state;
    }

    /** Replacing the set itself would be a change, and raise the version, even where nothing changed. */
    private static <T> void keep(Set<T> kept, Set<T> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }
}
