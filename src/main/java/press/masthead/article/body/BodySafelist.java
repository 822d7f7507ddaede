package press.masthead.article.body;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/** Everything that the HTML of a body may ever hold. */
final class BodySafelist extends Safelist {

    /** Lets the addresses within the site be told from those with a scheme; it appears nowhere. */
    static final String BASE = "https://site.invalid/";

    BodySafelist() {
        addTags("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "br", "hr", "pre");
        addTags("strong", "em", "code", "sub", "sup", "u", "s", "a", "small");
        addTags("figure", "figcaption", "img", "iframe", "table", "thead", "tbody", "tr", "th", "td");
        addAttributes("p", HtmlEmbed.ADDRESS);
        addAttributes("figure", HtmlEmbed.ADDRESS, HtmlEmbed.PROVIDER);
        addAttributes("a", "href", "title");
        addAttributes("ol", "start");
        addAttributes("code", "class");
        addAttributes(
                "img",
                "src",
                "srcset",
                "sizes",
                "alt",
                "width",
                "height",
                "loading",
                HtmlPicture.PHOTO,
                HtmlPicture.INHERITS);
        addAttributes("iframe", "src", "title", "loading", "allowfullscreen", "sandbox", "referrerpolicy");
        addProtocols("a", "href", "http", "https", "mailto", "tel", "#");
        addProtocols("img", "src", "http", "https", "photo");
        addProtocols("figure", HtmlEmbed.ADDRESS, "http", "https");
        addProtocols("iframe", "src", "https");
        addEnforcedAttribute("a", "rel", "noopener");
        preserveRelativeLinks(true);
    }

    @Override
    public boolean isSafeAttribute(String tagName, Element element, Attribute attribute) {
        boolean elsewhere = tagName.equals("iframe")
                && attribute.getKey().equals("src")
                && !EmbedPlayer.allowed(attribute.getValue());
        return !elsewhere && super.isSafeAttribute(tagName, element, attribute);
    }
}
