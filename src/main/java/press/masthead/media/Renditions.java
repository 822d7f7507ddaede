package press.masthead.media;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.masthead.image.rendition.AspectRatio;
import press.masthead.image.rendition.PixelSize;
import press.masthead.image.rendition.RenditionFormat;
import press.masthead.image.rendition.RenditionRecipe;
import press.masthead.image.rendition.RenditionSize;

/** The renditions of photos that were uploaded. */
@Singleton
public class Renditions {

    private final RenditionCatalog catalog;
    private final ImageConfig config;
    private final MediaAddress address;

    Renditions(RenditionCatalog catalog, ImageConfig config, MediaAddress address) {
        this.catalog = catalog;
        this.config = config;
        this.address = address;
    }

    /** All of them, by ratio and width; those that would only be a smaller one once more are left out. */
    public List<Rendition> of(Picture picture) {
        return at(picture, address.forReaders());
    }

    /** The same, at addresses that need a key, but show drafts too. */
    public List<Rendition> forEditors(Picture picture) {
        return at(picture, address.forEditors());
    }

    /** The same, at addresses of the caller's own. */
    public List<Rendition> at(Picture picture, Function<WantedRendition, String> addressOf) {
        Fingerprint fingerprint = new Fingerprint(picture);
        Map<@Nullable AspectRatio, PixelSize> largest = new HashMap<>();
        List<Rendition> all = new ArrayList<>();
        for (RenditionSize size : catalog.sizes()) {
            PixelSize pixels = size.of(picture.size());
            if (!pixels.equals(largest.put(size.ratio(), pixels))) {
                for (RenditionFormat format : RenditionFormat.values()) {
                    WantedRendition wanted = wanted(picture, fingerprint, size, format);
                    all.add(rendition(wanted, addressOf.apply(wanted), pixels));
                }
            }
        }
        return List.copyOf(all);
    }

    /** The largest of these that everything can show and nothing is cut from. */
    public static Optional<Rendition> largest(List<Rendition> renditions) {
        return uncut(renditions).reduce((smaller, larger) -> larger);
    }

    /** Those that everything can show and nothing is cut from, as HTML's {@code srcset} takes them; empty if there are none. */
    public static Optional<String> sources(List<Rendition> renditions) {
        return Optional.of(uncut(renditions)
                        .map(rendition -> rendition.url() + " " + rendition.width() + "w")
                        .collect(Collectors.joining(", ")))
                .filter(sources -> !sources.isEmpty());
    }

    /** The one of this name and format; empty if none such is configured. */
    public Optional<WantedRendition> find(Picture picture, String name, String format) {
        return catalog.find(name)
                .flatMap(size -> RenditionFormat.of(format)
                        .map(known -> wanted(picture, new Fingerprint(picture), size, known)));
    }

    private static Stream<Rendition> uncut(List<Rendition> renditions) {
        return renditions.stream()
                .filter(rendition -> rendition.format() == RenditionFormat.jpg && rendition.ratio() == null);
    }

    private WantedRendition wanted(
            Picture picture, Fingerprint fingerprint, RenditionSize size, RenditionFormat format) {
        double quality = switch (format) {
            case jpg -> config.jpegQuality();
            case webp -> config.webpQuality();
        };
        return new WantedRendition(
                picture,
                new RenditionRecipe(size, format, quality, picture.focus(), picture.credit()),
                fingerprint.of(size, format, quality));
    }

    private static Rendition rendition(WantedRendition wanted, String url, PixelSize pixels) {
        AspectRatio ratio = wanted.recipe().size().ratio();
        return new Rendition(
                wanted.recipe().size().name(),
                url,
                pixels.width(),
                pixels.height(),
                ratio == null ? null : ratio.toString(),
                wanted.recipe().format(),
                wanted.picture().credit().creditLine());
    }
}
