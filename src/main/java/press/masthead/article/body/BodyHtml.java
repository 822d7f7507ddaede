package press.masthead.article.body;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jspecify.annotations.Nullable;

/** Writes a body as HTML that any page can show as it is. */
public final class BodyHtml {

    private static final Cleaner CLEANER = new Cleaner(BodySafelist.create());

    private BodyHtml() {}

    /**
     * The body in HTML, on one line, without scripts, styles or frames.
     *
     * @param photos knows the photos; one that it does not know is left out
     */
    public static String write(List<Block> blocks, Function<UUID, @Nullable BodyPhoto> photos) {
        Document document = Document.createShell(BodySafelist.BASE);
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        BlockWriter writer = new BlockWriter(body, photos);
        blocks.forEach(block -> block.accept(writer));
        // The tree was built from known elements alone; this is the second belt, should what is kept ever be wrong.
        return CLEANER.clean(document).body().html();
    }
}
