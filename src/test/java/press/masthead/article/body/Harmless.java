package press.masthead.article.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import press.masthead.problem.Faults;

/** Judges what comes out of a body by what a browser would make of it. */
final class Harmless {

    private static final Set<String> ELEMENTS = Set.of(
            ("html head body p h1 h2 h3 h4 h5 h6 blockquote ul ol li br hr pre strong em code sub sup u s del a small figure"
                            + " figcaption img iframe table thead tbody tr th td")
                    .split(" ", -1));
    private static final Set<String> ATTRIBUTES = Set.of(
            ("href title rel start class src alt width height loading data-photo data-inherits data-embed data-provider"
                            + " allowfullscreen sandbox referrerpolicy")
                    .split(" ", -1));

    private Harmless() {}

    static void check(SaveBody body) {
        check(BodyReader.read(body, new Faults()));
    }

    static void check(List<Block> blocks) {
        html(BodyHtml.write(
                blocks, id -> new BodyPhoto("https://media.example/a.jpg", null, null, null, null, null, null)));
        String markdown = BodyMarkdown.write(blocks);
        html(HtmlRenderer.builder()
                .extensions(MarkdownReader.EXTENSIONS)
                .build()
                .render(Parser.builder()
                        .extensions(MarkdownReader.EXTENSIONS)
                        .build()
                        .parse(markdown)));
    }

    static void html(String html) {
        for (Element element : Jsoup.parse(html).getAllElements()) {
            if (!element.normalName().startsWith("#")) {
                assertThat(ELEMENTS).as(html).contains(element.normalName());
            }
            for (Attribute attribute : element.attributes()) {
                assertThat(ATTRIBUTES).as(html).contains(attribute.getKey());
                String value = attribute.getValue().toLowerCase(Locale.ROOT).replaceAll("[\\x00-\\x20]", "");
                if (!Set.of("title", "alt", "class").contains(attribute.getKey())) {
                    assertThat(value).as(html).doesNotMatch("(?s)(?!https?:|mailto:|tel:|photo:)[a-z][a-z0-9+.-]*:.*");
                }
            }
            if (element.normalName().equals("iframe")) {
                assertThat(element.attr("src")).startsWith("https://");
                assertThat(EmbedPlayer.allowed(element.attr("src"))).as(html).isTrue();
                assertThat(element.attr("sandbox")).isNotEmpty().doesNotContain("top-navigation", "downloads");
            }
        }
    }
}
