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

    private static final Cleaner CLEANER = new Cleaner(new BodySafelist());

    private BodyHtml() {}

    /**
     * The body in HTML, on one line, without scripts and styles, and without frames but those of {@link EmbedPlayer}.
     *
     * @param photos knows the photos; one that it does not know is left out
     */
    public static String write(List<Block> blocks, Function<UUID, @Nullable BodyPhoto> photos) {
        return write(blocks, photos, true);
    }

    /** The blocks in HTML that names photos by their ids, for texts that are read again. */
    static String portable(List<Block> blocks) {
        return write(blocks, id -> new BodyPhoto("photo:" + id, null, null, null, null, null, null), false);
    }

    private static String write(List<Block> blocks, Function<UUID, @Nullable BodyPhoto> photos, boolean players) {
        Document document = Document.createShell(BodySafelist.BASE);
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        BlockWriter writer = new BlockWriter(body, photos, players);
        blocks.forEach(block -> block.accept(writer));
        // The tree was built from known elements alone; this is the second belt, should what is kept ever be wrong.
        return CLEANER.clean(document).body().html();
    }
}
