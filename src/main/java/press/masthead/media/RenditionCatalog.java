package press.masthead.media;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.masthead.image.rendition.AspectRatio;
import press.masthead.image.rendition.RenditionSize;

/** The sizes in which this newsroom shows photos: first those that are not cut, then the broader before the narrower, each from small to large. */
@Startup
@Singleton
public class RenditionCatalog {

    private static final String NAME = "[a-z0-9][a-z0-9-]{0,39}";
    private static final int WIDEST = 4096;

    private final List<RenditionSize> sizes;
    private final Map<String, RenditionSize> byName;

    RenditionCatalog(RenditionConfig config) {
        this.sizes = config.sizes().entrySet().stream()
                .filter(size -> size.getValue().enabled())
                .map(size -> size(size.getKey(), size.getValue()))
                .sorted(Comparator.comparingDouble(RenditionCatalog::breadth)
                        .reversed()
                        .thenComparingInt(RenditionSize::width))
                .toList();
        this.byName = sizes.stream().collect(Collectors.toMap(RenditionSize::name, Function.identity()));
    }

    List<RenditionSize> sizes() {
        return sizes;
    }

    /** The size of this name; empty if there is none. */
    public Optional<RenditionSize> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static RenditionSize size(String name, RenditionConfig.Size configured) {
        if (!name.matches(NAME) || configured.width() < 1 || configured.width() > WIDEST) {
            throw new IllegalArgumentException(
                    "masthead.renditions.%s: a name has at most 40 small letters, digits and hyphens, and a width is from 1 to %d"
                            .formatted(name, WIDEST));
        }
        @Nullable AspectRatio ratio = configured.ratio().map(AspectRatio::parse).orElse(null);
        return new RenditionSize(name, configured.width(), ratio);
    }

    private static double breadth(RenditionSize size) {
        AspectRatio ratio = size.ratio();
        return ratio == null ? Double.MAX_VALUE : (double) ratio.width() / ratio.height();
    }
}
