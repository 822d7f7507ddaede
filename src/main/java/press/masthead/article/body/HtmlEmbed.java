package press.masthead.article.body;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what another site shows: a player in a frame, or a figure that says outright what it embeds. */
final class HtmlEmbed {

    /** On a figure, the address of what it shows; on a paragraph, {@link #NONE}. */
    static final String ADDRESS = "data-embed";

    /** An address that is to stay words. */
    static final String NONE = "none";

    /** Whose site it is. */
    static final String PROVIDER = "data-provider";

    private HtmlEmbed() {}

    static List<Block> frame(Element iframe, Complaints complaints) {
        String src = Links.tidy(iframe.attr("src"));
        String url = src.startsWith("//") ? "https:" + src : src;
        EmbedProvider provider = EmbedProvider.of(url);
        if (provider == null) {
            complaints.notAllowed(
                    "",
                    "A body can hold an iframe of a known site such as YouTube or Vimeo, but not of %s: link to it instead."
                            .formatted(Characters.quote(src)));
            return List.of();
        }
        return List.of(new EmbedBlock(null, EmbedPlayer.page(provider, url), provider.name()));
    }

    /** Why what an element says it embeds is none. */
    static String refusal(Element element) {
        String address = element.attr(ADDRESS);
        return EmbedProvider.address(Links.tidy(address)) == null
                ? "An embed has the http or https address of what it shows, and not %s."
                        .formatted(Characters.quote(address))
                : "An embed is a <figure %s> that holds a link to the same address and nothing else, other than %s."
                        .formatted(ADDRESS, Characters.quote(element.outerHtml()));
    }

    /** What the figure embeds; null when it embeds nothing, or has words of its own. */
    static @Nullable EmbedBlock figure(Element figure) {
        Element link = figure.selectFirst("a[href]");
        String bare = link == null ? "" : Links.tidy(link.attr("href"));
        String url = figure.hasAttr(ADDRESS) ? Links.tidy(figure.attr(ADDRESS)) : bare;
        boolean wordless = figure.text().isBlank() || figure.text().strip().equals(url);
        Element frame = figure.selectFirst("iframe");
        boolean played = frame != null && frame.attr("src").equals(EmbedPlayer.of(url));
        boolean alone = figure.select("*").size() == 2 && (link != null || played);
        if (!wordless || !alone || EmbedProvider.address(url) == null || (link != null && !bare.equals(url))) {
            return null;
        }
        String provider = figure.attr(PROVIDER).strip();
        return new EmbedBlock(null, url, provider.isEmpty() ? null : provider);
    }
}
