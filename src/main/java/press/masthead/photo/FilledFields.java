package press.masthead.photo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.masthead.image.metadata.MetadataSource;

/** The fields of a photo that its file can fill. */
final class FilledFields {

    private static final Map<String, Function<SavePhoto, @Nullable Object>> BY_NAME = Map.ofEntries(
            Map.entry("altText", SavePhoto::altText),
            Map.entry("headline", SavePhoto::headline),
            Map.entry("caption", SavePhoto::caption),
            Map.entry("creator", SavePhoto::creator),
            Map.entry("credit", SavePhoto::credit),
            Map.entry("source", SavePhoto::source),
            Map.entry("copyrightNotice", SavePhoto::copyrightNotice),
            Map.entry("usageTerms", SavePhoto::usageTerms),
            Map.entry("acquireLicensePage", SavePhoto::acquireLicensePage),
            Map.entry("license.url", FilledFields::licenseUrl),
            Map.entry("digitalSourceType", SavePhoto::digitalSourceType),
            Map.entry("takenAt", SavePhoto::takenAt),
            Map.entry("location", SavePhoto::location),
            Map.entry("personsShown", SavePhoto::personsShown));

    private FilledFields() {}

    /** Those of the filled fields that an editor did not change just now. */
    static Map<String, MetadataSource> unchanged(
            Map<String, MetadataSource> filled, SavePhoto before, SavePhoto after) {
        Map<String, MetadataSource> unchanged = new LinkedHashMap<>();
        filled.forEach((name, source) -> {
            Function<SavePhoto, @Nullable Object> field = Objects.requireNonNull(BY_NAME.get(name));
            if (Objects.equals(field.apply(before), field.apply(after))) {
                unchanged.put(name, source);
            }
        });
        return unchanged;
    }

    private static @Nullable Object licenseUrl(SavePhoto photo) {
        return photo.license() == null ? null : photo.license().url();
    }
}
