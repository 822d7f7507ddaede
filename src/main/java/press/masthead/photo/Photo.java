package press.masthead.photo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import press.masthead.editorial.EditorialEntity;
import press.masthead.image.metadata.MetadataSource;
import press.masthead.media.Picture;

/** A picture, with what readers must be told of it. */
@Entity
@Table(name = "photo")
public class Photo extends EditorialEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "credit_id")
    private @Nullable PhotoCredit credit;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SavePhoto content;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable PhotoFile file;

    @Column(name = "file_hash", insertable = false, updatable = false)
    private @Nullable String fileHash;

    @Column(name = "filled_from")
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, MetadataSource> filledFrom = Map.of();

    @Column(name = "suggested_credit")
    private @Nullable String suggestedCredit;

    @Column(name = "source_type_of_file")
    @Enumerated(EnumType.STRING)
    private @Nullable DigitalSourceType sourceTypeOfFile;

    @Formula("content ->> 'altText'")
    private @Nullable String altText;

    protected Photo() {}

    @Override
    public String getLabel() {
        String label = label(getContent(), file);
        return label.isEmpty() ? getId().toString() : label;
    }

    static String label(SavePhoto all, @Nullable PhotoFile file) {
        return Stream.of(all.caption(), all.headline(), all.altText(), all.url(), file == null ? null : file.name())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    public @Nullable PhotoCredit getCredit() {
        return credit;
    }

    /** All of it, as an editor would send it. */
    public SavePhoto getContent() {
        return Objects.requireNonNull(content)
                .withCredit(credit == null ? null : credit.getId().toString());
    }

    /** The file that was uploaded; null for a photo at an address of its own. */
    public @Nullable PhotoFile getFile() {
        return file;
    }

    /** Which values were filled from the file and not changed by an editor since. */
    public Map<String, MetadataSource> getFilledFrom() {
        return filledFrom;
    }

    /** Whom the file credits, if no photo credit has that name. */
    public @Nullable String getSuggestedCredit() {
        return suggestedCredit;
    }

    /** What of it shapes its renditions; empty for a photo at an address of its own. */
    public Optional<Picture> picture() {
        return PhotoPicture.of(getId(), file, getContent(), credit == null ? null : credit.getContent());
    }

    /** How the picture came to be by what its file says; null if that says nothing. */
    @Nullable
    DigitalSourceType getSourceTypeOfFile() {
        return sourceTypeOfFile;
    }

    /** The line under the picture that says whose it is; null as long as it has no credit. */
    public @Nullable String getCreditLine() {
        return credit == null
                ? null
                : CreditLine.of(credit.getContent().creditLine(), getContent().creator(), credit.getLabel());
    }

    /** The rights that are kept so far; null for none, as for a new one. */
    @Nullable
    Rights getKeptRights() {
        return content == null ? null : content.rights();
    }

    /** Why its rights do not allow it to be shown from this time on; nothing if they do. */
    public List<RightsObstacle> getObstacles(Instant time) {
        Rights rights = getContent().rights();
        return rights == null ? List.of() : RightsObstacle.of(rights, time);
    }

    /** How many articles may show it to readers; null for any number. */
    public @Nullable Integer getMostUses() {
        Rights rights = getContent().rights();
        return rights == null ? null : rights.maxUses();
    }

    /** Whether its credit says that a machine made it, while nothing tells readers so. */
    public boolean isUnmarked() {
        return GeneratedMark.isMissing(getContent().digitalSourceType(), credit);
    }

    void receive(PhotoFile file) {
        this.file = file;
    }

    void update(SavePhoto content, @Nullable PhotoCredit credit) {
        SavePhoto before = this.content == null ? null : getContent();
        this.content = content.withCredit(null);
        this.credit = credit;
        if (before != null) {
            filledFrom = FilledFields.unchanged(filledFrom, before, getContent());
        }
        if (credit != null) {
            suggestedCredit = null;
        }
    }

    /** Notes what its file says, before it is saved for the first time. */
    void describe(FilledPhoto filled) {
        filledFrom = filled.filledFrom();
        suggestedCredit = filled.suggestedCredit();
        sourceTypeOfFile = filled.sourceTypeOfFile();
    }
}
