package press.masthead.article.body;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.article.body.BodyFixture.details;
import static press.masthead.article.body.BodyFixture.html;
import static press.masthead.article.body.BodyFixture.markdown;
import static press.masthead.article.body.BodyFixture.written;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.problem.Fault;

class PastedHtmlTest {

    @Test
    void readsWhatWordPastes() {
        String item =
                "<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l%d level%d lfo1'><![if !supportLists]>"
                        + "<span style='mso-bidi-font-family:Calibri'><span style='mso-list:Ignore'>%s<span style='font:7.0pt"
                        + " \"Times New Roman\"'>&nbsp;&nbsp; </span></span></span><![endif]>%s<o:p></o:p></p>";
        assertThat(written(html("<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><meta name=Generator"
                        + " content=\"Microsoft Word 15\"><style><!-- p.MsoNormal {margin:0cm;} --></style><xml></xml></head>"
                        + "<body lang=EN-GB><p class=MsoNormal align=center style='text-align:center'><b><span lang=EN-US>Visit"
                        + "</span></b><span lang=EN-US> to <st1:place>Sochi</st1:place><o:p></o:p></span></p>"
                        + item.formatted(0, 1, "·", "Syria") + item.formatted(0, 2, "o", "Aleppo")
                        + item.formatted(1, 1, "3.", "third") + item.formatted(1, 1, "4)", "fourth")
                        + "<p class=MsoNormal><o:p>&nbsp;</o:p></p></body></html>")))
                .isEqualTo("<p><strong>Visit</strong> to Sochi</p><ul><li>Syria<ul><li>Aleppo</li></ul></li></ul>"
                        + "<ol start=\"3\"><li>third</li><li>fourth</li></ol>");
    }

    @Test
    void readsWhatGoogleDocsPastes() {
        assertThat(written(html("<meta charset='utf-8'><b style=\"font-weight:normal;\" id=\"docs-internal-guid-1\">"
                        + "<h2 dir=\"ltr\" style=\"line-height:1.38\"><span style=\"font-size:16pt;font-weight:700;\">Head</span></h2>"
                        + "<p dir=\"ltr\"><span style=\"font-weight:400;font-style:normal;\">Plain </span>"
                        + "<span style=\"font-weight:700;font-style:italic;\">both</span><span style=\"font-weight:400\"> and </span>"
                        + "<a href=\"https://x.example/\" style=\"text-decoration:none;\"><span style=\"text-decoration:underline;\">"
                        + "link</span></a><span style=\"vertical-align:super;font-size:0.6em\">2</span><span"
                        + " style=\"text-decoration:line-through\">old</span></p><br />"
                        + "<ul><li dir=\"ltr\" aria-level=\"1\" style=\"list-style-type:disc\"><p dir=\"ltr\""
                        + " role=\"presentation\"><span>one</span></p></li></ul></b>")))
                .isEqualTo("<h2>Head</h2><p>Plain <strong><em>both</em></strong> and"
                        + " <a href=\"https://x.example/\" rel=\"noopener\">link</a><sup>2</sup><s>old</s></p>"
                        + "<ul><li>one</li></ul>");
    }

    @Test
    void readsWhatWordPressAndGhostPaste() {
        assertThat(
                        written(
                                html(
                                        "<!-- wp:heading --><h2 class=\"wp-block-heading\" id=\"h-a\">A</h2><!-- /wp:heading -->"
                                                + "<!-- wp:quote --><blockquote class=\"wp-block-quote\"><p>Quoted</p><cite>Somebody</cite></blockquote>"
                                                + "<figure class=\"wp-block-pullquote\"><blockquote><p>Pulled</p><cite>Somebody</cite></blockquote></figure>"
                                                + "<figure class=\"wp-block-embed is-provider-youtube\"><div class=\"wp-block-embed__wrapper\">\n"
                                                + "https://www.youtube.com/watch?v=dQw4w9WgXcQ\n</div></figure>"
                                                + "<figure class=\"kg-card kg-embed-card\"><iframe width=\"200\" height=\"113\""
                                                + " src=\"https://www.youtube.com/embed/dQw4w9WgXcQ?feature=oembed\" frameborder=\"0\"></iframe></figure>"
                                                + "<!--kg-card-begin: markdown--><ol start=\"2\"><li>two</li></ol><!--kg-card-end: markdown-->")))
                .isEqualTo("<h2>A</h2><blockquote><p>Quoted</p><p><em>Somebody</em></p></blockquote>"
                        + "<figure><blockquote><p>Pulled</p></blockquote><figcaption>Somebody</figcaption></figure>"
                        + embed() + embed() + "<ol start=\"2\"><li>two</li></ol>");
    }

    private static String embed() {
        String url = "https://www.youtube.com/watch?v=dQw4w9WgXcQ";
        return "<figure data-embed=\"%1$s\" data-provider=\"youtube\"><a href=\"%1$s\" rel=\"noopener\">%1$s</a></figure>"
                .formatted(url);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<ol start=5><li>a<li>b</ol>|<ol start=\"5\"><li>a</li><li>b</li></ol>",
                "<ol><li>a<li value=7>b</ol>|<ol><li>a</li></ol><ol start=\"7\"><li>b</li></ol>",
                "<ol><li>a<pre>x</pre><li>b</ol>|<ol><li>a</li></ol><pre><code>x</code></pre><ol start=\"2\"><li>b</li></ol>",
                "<ol><li>a</ol><ol><li>b</ol>|<ol><li>a</li></ol><ol><li>b</li></ol>",
                "<a href=/x title=' T '>a</a>|<p><a href=\"/x\" title=\"T\" rel=\"noopener\">a</a></p>",
                "<cite>a</cite> <dfn>b</dfn>|<p><em>a</em> <em>b</em></p>",
                "<ruby>漢<rt>kan</rt></ruby>|<p>漢(kan)</p>",
                "<ruby>漢<rp>（</rp><rt>kan</rt><rp>）</rp></ruby>|<p>漢（kan）</p>",
                "<table><tr><th>a<td>b<tr><th>c<td>d</table>|<table><tbody><tr><td><strong>a</strong></td><td>b</td></tr><tr><td><strong>c</strong></td><td>d</td></tr></tbody></table>",
                "<p data-embed=none>https://youtu.be/dQw4w9WgXcQ</p>|<p data-embed=\"none\">https://youtu.be/dQw4w9WgXcQ</p>",
                "<p dir=rtl lang=ar id=x>a</p>|<p>a</p>",
            })
    void saysWhatElementsSay(String html, String written) {
        assertThat(written(html(html))).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<dl><dt>a</dt><dd>b</dd></dl>",
                "<bdo dir=rtl>abc</bdo>",
                "<blockquote cite=https://x.example/>a</blockquote>",
                "<q cite=https://x.example/>a</q>",
                "<ol reversed><li>a</ol>",
                "<ol start=-1><li>a</ol>",
                "<abbr title='World Health Organization'>WHO</abbr>",
                "<div data-embed='javascript:alert(1)'></div>",
                "<figure data-embed='javascript:alert(1)'></figure>",
                "<figure data-embed=https://youtu.be/dQw4w9WgXcQ></figure>",
                "<figure data-embed=https://youtu.be/dQw4w9WgXcQ><figcaption>a</figcaption></figure>",
                "<p data-embed=https://youtu.be/dQw4w9WgXcQ>a</p>",
                "<figure><blockquote cite=https://x.example/>a</blockquote></figure>",
                "<table><tr><td hidden>a</table>",
                "<p hidden>a</p>",
                "<span style='display: none'>a</span>",
                "<pre>a <b>b</b></pre>",
                "<pre><a href=/x>a</a></pre>",
                "<figure><img src=photo:01930000-0000-7000-8000-000000000001><figcaption>a <b>b</b></figcaption></figure>",
            })
    void refusesWhatNoBlockCanSay(String html) {
        assertThat(details(html("\n<p>before</p>\n" + html)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.detail()).startsWith("Line 3: "));
    }

    @Test
    void namesTheLineOfMarkdown() {
        List<Fault> faults = details(markdown("one\n\n[a](javascript:x)\n\n- two\n- ![x](y)\n\n"
                + "<p>three\n<video></video></p>\n\n```\nx\n```\n\n" + "- ".repeat(9) + "deep"));
        assertThat(faults)
                .extracting(fault -> fault.detail().replaceFirst(":.*", ""))
                .containsExactly("Line 3", "Line 6", "Line 9", "Line 15");
        assertThat(details(markdown("one\n\n" + "- ".repeat(9) + "deep")))
                .extracting(Fault::detail)
                .containsExactly("Line 3: A list is nested 8 levels deep at most; “deep” is at level 9.");
    }
}
