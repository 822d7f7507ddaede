package press.masthead.article.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.masthead.problem.Faults;

/** Reads what an editor sent as a body, whichever way it is written, into the blocks that are kept. */
public final class BodyReader {

    private BodyReader() {}

    /**
     * The blocks of this body: complete, within the limits, each with a key of its own, if nothing is wrong.
     *
     * @param faults gets everything that is wrong, with pointers relative to the body
     * @return what could be read, also when something else is wrong with it
     */
    public static List<Block> read(SaveBody body, Faults faults) {
        BodyFormat format = body.format();
        if (format == null) {
            if (!faults.any("/format")) {
                faults.add("/format", "required", "A body needs its format: blocks, html or markdown.");
            }
            return List.of();
        }
        Complaints complaints = new Complaints(faults, format != BodyFormat.blocks);
        List<Block> blocks = switch (format) {
            case blocks -> blocks(body, faults);
            case html, markdown -> text(body, faults, complaints);
            case text -> {
                faults.add("/format", "unknown-value", "A body can't be sent as text: send markdown, html or blocks.");
                yield null;
            }
        };
        if (blocks == null) {
            return List.of();
        }
        return new BlockCheck(complaints).all(blocks);
    }

    private static @Nullable List<Block> blocks(SaveBody body, Faults faults) {
        if (body.text() != null) {
            faults.add("/text", "not-allowed", "A body in the format blocks has blocks and no text.");
        }
        if (body.blocks() == null) {
            faults.add("/blocks", "required", "A body in the format blocks needs blocks.");
        }
        return body.blocks();
    }

    private static @Nullable List<Block> text(SaveBody body, Faults faults, Complaints complaints) {
        BodyFormat format = body.format();
        if (body.blocks() != null) {
            faults.add("/blocks", "not-allowed", "A body in the format %s has a text and no blocks.".formatted(format));
        }
        String text = body.text();
        if (text == null) {
            faults.add("/text", "required", "A body in the format %s needs a text.".formatted(format));
            return null;
        }
        if (text.length() > Limits.TEXT) {
            faults.add(
                    "/text",
                    "too-long",
                    "A body has %s characters at most; this has %s."
                            .formatted(Characters.number(Limits.TEXT), Characters.number(text.length())));
            return null;
        }
        int forbidden = Characters.forbidden(text);
        if (forbidden >= 0) {
            faults.add(
                    "/text",
                    "not-allowed",
                    "Line %d holds %s, which no text may hold."
                            .formatted(Characters.line(text, forbidden), Characters.name(text.charAt(forbidden))));
            return null;
        }
        int tags = (int) text.chars().filter(c -> c == '<').count();
        if (tags > Limits.TAGS) {
            complaints.tooMany("/text", "A body has %s tags", Limits.TAGS, tags);
            return null;
        }
        SourceText source = format == BodyFormat.html ? SourceText.html(text) : MarkdownReader.html(text, complaints);
        return source == null ? null : HtmlReader.read(source, complaints);
    }
}
