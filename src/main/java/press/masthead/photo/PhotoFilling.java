package press.masthead.photo;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.masthead.image.metadata.Found;
import press.masthead.image.metadata.ImageMetadata;
import press.masthead.image.metadata.MetadataSource;

/** Fills what an editor left out of a photo from what its file says. */
@Singleton
class PhotoFilling {

    private static final Set<String> KEPT = Set.of("credit", "altText");

    private final CreditNames credits;

    PhotoFilling(CreditNames credits) {
        this.credits = credits;
    }

    /** The photo to be saved. Whom the file credits is looked up, so it has to run in the transaction that saves it. */
    FilledPhoto fill(SavePhoto sent, ImageMetadata file) {
        return fill(sent, new Fill(Map.of()), file);
    }

    /**
     * The same for a photo that gets another file, which fills again what the former one did, as far as it says so. By whom the photo
     * is and what is seen on it stays.
     */
    FilledPhoto refill(Photo photo, ImageMetadata file) {
        Map<String, MetadataSource> former = new LinkedHashMap<>(photo.getFilledFrom());
        Map<String, MetadataSource> kept = new LinkedHashMap<>(former);
        KEPT.forEach(former::remove);
        kept.keySet().retainAll(KEPT);
        FilledPhoto filled = fill(photo.getContent(), new Fill(former), file);
        kept.putAll(filled.filledFrom());
        return filled.withSources(kept);
    }

    private FilledPhoto fill(SavePhoto sent, Fill fill, ImageMetadata file) {
        Found<String> creditLine = FileText.of("credit", file.creditLine());
        String creator = fill.text("creator", sent.creator(), file.creator());
        Found<String> credit = sent.credit() == null ? credit(creditLine, creator) : null;
        Found<DigitalSourceType> sourceType = FileText.sourceType(file.digitalSourceType());
        SavePhoto filled = new SavePhoto(
                sent.url(),
                sent.width(),
                sent.height(),
                fill.text("altText", sent.altText(), file.altText()),
                fill.text("headline", sent.headline(), file.headline()),
                fill.text("caption", sent.caption(), file.caption()),
                creator,
                fill.value("credit", sent.credit(), credit),
                fill.text("source", sent.source(), file.source()),
                fill.text("copyrightNotice", sent.copyrightNotice(), file.copyrightNotice()),
                fill.text("usageTerms", sent.usageTerms(), file.usageTerms()),
                fill.value(
                        "acquireLicensePage",
                        sent.acquireLicensePage(),
                        FileText.address("acquireLicensePage", file.licensorUrl())),
                license(sent.license(), fill, file),
                fill.value("digitalSourceType", sent.digitalSourceType(), sourceType),
                fill.value("takenAt", sent.takenAt(), file.takenAt()),
                fill.text("location", sent.location(), file.location()),
                persons(sent.personsShown(), fill, file),
                sent.focalPoint(),
                sent.rights());
        return new FilledPhoto(
                filled,
                fill.sources(),
                filled.credit() == null && creditLine != null ? creditLine.value() : null,
                sourceType == null ? null : sourceType.value(),
                file.raw());
    }

    private @Nullable Found<String> credit(@Nullable Found<String> creditLine, @Nullable String creator) {
        return creditLine == null
                ? null
                : credits.find(creditLine.value(), creator)
                        .map(id -> new Found<>(id.toString(), creditLine.source()))
                        .orElse(null);
    }

    private static @Nullable License license(@Nullable License sent, Fill fill, ImageMetadata file) {
        if (sent != null && !fill.isFormer("license.url")) {
            return sent;
        }
        String before = sent == null ? null : sent.url();
        String url = fill.value("license.url", before, FileText.address("acquireLicensePage", file.webStatement()));
        return Objects.equals(url, before) || url == null ? sent : new License(null, url);
    }

    private static List<String> persons(List<String> sent, Fill fill, ImageMetadata file) {
        List<String> named = fill.value(
                "personsShown", sent.isEmpty() ? null : sent, FileText.names("personsShown", file.personsShown()));
        return Stream.ofNullable(named).flatMap(List::stream).toList();
    }
}
