package press.masthead.article.body;

import org.jsoup.safety.Safelist;

/** Everything that the HTML of a body may ever hold. */
final class BodySafelist {

    /** Lets the addresses within the site be told from those with a scheme; it appears nowhere. */
    static final String BASE = "https://site.invalid/";

    private BodySafelist() {}

    static Safelist create() {
        return new Safelist()
                .addTags("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "br", "hr", "pre")
                .addTags("strong", "em", "code", "sub", "sup", "u", "s", "a", "small")
                .addTags("figure", "figcaption", "img", "table", "thead", "tbody", "tr", "th", "td")
                .addAttributes("a", "href")
                .addAttributes("code", "class")
                .addAttributes("img", "src", "alt", "width", "height", "loading")
                .addProtocols("a", "href", "http", "https", "mailto", "tel", "#")
                .addProtocols("img", "src", "http", "https", "photo")
                .addEnforcedAttribute("a", "rel", "noopener")
                .preserveRelativeLinks(true);
    }
}
