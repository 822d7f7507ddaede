package press.masthead.article.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.masthead.problem.Faults;

/** Reads what an editor sent as a body, whichever way it is written, into the blocks that are kept. */
public final class BodyReader {

    private BodyReader() {}

    /**
     * The blocks of this body: complete, within the limits, each with a key of its own.
     *
     * @param faults gets everything that is wrong, with pointers relative to the body
     * @return empty when anything is wrong
     */
    public static List<Block> read(SaveBody body, Faults faults) {
        List<Block> all = readable(body, faults);
        return faults.any("") ? List.of() : all;
    }

    /** The same, but with what could be read where something is wrong: to be looked at further, each in its place, and not to be kept. */
    public static List<Block> readable(SaveBody body, Faults faults) {
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
        List<Block> checked = new BlockCheck(complaints).all(blocks);
        return format == BodyFormat.blocks && faults.any("") ? blocks : checked;
    }

    private static @Nullable List<Block> blocks(SaveBody body, Faults faults) {
        if (body.text() != null) {
            faults.add("/text", "not-allowed", "A body in the format blocks has blocks and no text.");
        }
        if (body.blocks() == null && !faults.any("/blocks")) {
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
            if (!faults.any("/text")) {
                faults.add("/text", "required", "A body in the format %s needs a text.".formatted(format));
            }
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
