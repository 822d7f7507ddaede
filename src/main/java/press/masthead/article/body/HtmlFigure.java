package press.masthead.article.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Reads a figure: a photo with its caption, a gallery, a pull quote with its attribution or an embed. Anything else in a figure
 * is read as if the figure were not there.
 */
final class HtmlFigure {

    private static final Set<String> AROUND_PICTURES =
            Set.of("figure", "figcaption", "img", "picture", "source", "div", "p", "span", "ul", "li", "br", "wbr");

    private final HtmlReader reader;
    private final Complaints complaints;

    HtmlFigure(HtmlReader reader, Complaints complaints) {
        this.reader = reader;
        this.complaints = complaints;
    }

    void read(Element figure, Context context) {
        reader.flush();
        EmbedBlock embed = context.link() == null ? HtmlEmbed.figure(figure) : null;
        if (embed != null) {
            reader.add(embed);
            return;
        }
        if (figure.hasAttr(HtmlEmbed.ADDRESS)) {
            reader.refuse(HtmlEmbed.refusal(figure));
        }
        List<Element> pictures = new ArrayList<>();
        if (onlyPictures(figure, pictures) && !pictures.isEmpty() && context.link() == null) {
            pictures(figure, pictures, context);
            return;
        }
        Block block = context.link() == null ? quote(figure) : null;
        if (block != null) {
            reader.add(block);
        } else {
            reader.children(figure, context);
            reader.flush();
        }
    }

    private static boolean onlyPictures(Element element, List<Element> pictures) {
        if (element.normalName().equals("figcaption")) {
            return true;
        }
        if (element.normalName().equals("img")) {
            pictures.add(element);
        }
        for (Node child : element.childNodes()) {
            boolean words = child instanceof TextNode text && !text.isBlank();
            boolean other = child instanceof Element inner
                    && (!AROUND_PICTURES.contains(inner.normalName())
                            || inner.hasAttr(HtmlEmbed.ADDRESS)
                            || !onlyPictures(inner, pictures));
            if (words || other) {
                return false;
            }
        }
        return true;
    }

    private void pictures(Element figure, List<Element> pictures, Context context) {
        boolean gallery = pictures.size() > 1 || pictures.get(0).closest("figure") != figure;
        if (!gallery) {
            GalleryPhoto photo = captioned(pictures.get(0), figure);
            if (photo != null) {
                reader.add(new PhotoBlock(null, photo.photo(), photo.altText(), photo.caption()));
            }
            return;
        }
        List<GalleryPhoto> photos = new ArrayList<>();
        List<Element> captions = new ArrayList<>(figure.select("figcaption"));
        for (Element img : pictures) {
            Element own = Objects.requireNonNull(img.closest("figure"));
            if (own != figure) {
                captions.removeAll(own.select("figcaption"));
            }
            GalleryPhoto photo = own == figure ? HtmlPicture.read(img, complaints) : captioned(img, own);
            if (photo != null) {
                photos.add(photo);
            }
        }
        reader.add(new GalleryBlock(null, photos));
        // A gallery has no caption of its own; the words stay as a paragraph.
        for (Element caption : captions) {
            reader.children(caption, context);
            reader.flush();
        }
    }

    private @Nullable GalleryPhoto captioned(Element img, Element figure) {
        GalleryPhoto photo = HtmlPicture.read(img, complaints);
        String caption = HtmlPicture.inherits(img, HtmlPicture.CAPTION) ? null : caption(figure, true);
        return photo == null || caption == null ? photo : new GalleryPhoto(photo.photo(), photo.altText(), caption);
    }

    /** The words under the figure. Small print among them is the credit, which belongs to the photo and not to the body. */
    private @Nullable String caption(Element figure, boolean ofPhoto) {
        List<Element> captions = figure.select("figcaption");
        if (captions.isEmpty()) {
            return null;
        }
        if (ofPhoto) {
            captions.forEach(each -> each.select("small").remove());
        }
        List<Block> read = captions.stream()
                .flatMap(each -> HtmlReader.within(each, complaints).stream())
                .toList();
        String plain = plain(read);
        if (plain == null) {
            reader.refuse("A caption holds words alone, without marks, links and pictures: %s."
                    .formatted(Characters.quote(captions.get(0).html())));
        }
        return plain == null || plain.isEmpty() ? null : plain;
    }

    private @Nullable Block quote(Element figure) {
        List<Element> parts = figure.children().stream()
                .filter(each -> !each.normalName().equals("figcaption"))
                .toList();
        boolean alone = parts.size() == 1 && figure.ownText().isBlank();
        return alone && parts.get(0).normalName().equals("blockquote") ? pullQuote(figure, parts.get(0)) : null;
    }

    private @Nullable Block pullQuote(Element figure, Element blockquote) {
        if (!blockquote.select("*").stream()
                .allMatch(each ->
                        Set.of("blockquote", "p", "div", "br", "span", "cite").contains(each.normalName()))) {
            return null;
        }
        HtmlAttributes.refusals(blockquote, reader::refuse);
        String attribution = caption(figure, false);
        Elements cites = blockquote.select("cite");
        boolean quotes = !blockquote.text().equals(cites.text());
        if (attribution == null && cites.size() == 1 && quotes) {
            attribution = filled(cites.get(0).text());
            cites.get(0).remove();
        }
        String text = plain(HtmlReader.within(blockquote, complaints));
        return text == null || text.isEmpty() ? null : new PullQuoteBlock(null, text, attribution);
    }

    private static @Nullable String filled(String text) {
        return text.isBlank() ? null : text;
    }

    /** The words of paragraphs, a line each; null when there is more to them than words. */
    private static @Nullable String plain(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (!(block instanceof TextBlock text) || !text.markDefs().isEmpty()) {
                return null;
            }
            StringBuilder line = new StringBuilder();
            for (Span span : text.children()) {
                if (!span.marks().isEmpty()) {
                    return null;
                }
                line.append(span.text());
            }
            lines.add(line.toString());
        }
        return String.join("\n", lines);
    }
}
