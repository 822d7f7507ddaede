package press.masthead.article.body;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.article.body.BodyFixture.details;
import static press.masthead.article.body.BodyFixture.faults;
import static press.masthead.article.body.BodyFixture.html;
import static press.masthead.article.body.BodyFixture.read;
import static press.masthead.article.body.BodyFixture.written;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    private static final String PHOTO = "photo:01930000-0000-7000-8000-000000000001";

    /** Each is written as the second column, or as it was read when that is empty. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>a</p><p>b</p>|",
                "plain|<p>plain</p>",
                "<p> a \\n\\t b </p>|<p>a b</p>",
                "<p>a<br>b</p>|",
                "<p>a <br> b<br></p>|<p>a<br>b</p>",
                "<p></p><p> </p>a|<p>a</p>",
                "<div class=x><section><p style='color:red'>a</p>b</section></div>|<p>a</p><p>b</p>",
                "<span><font color=red>a</font></span>|<p>a</p>",
                "<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h5>e</h5><h6>f</h6>|",
                "<blockquote><p>a</p><p>b</p></blockquote>|",
                "<blockquote>a</blockquote>|<blockquote><p>a</p></blockquote>",
                "<b>a</b><i>b</i><ins>c</ins><del>d</del><strike>e</strike><kbd>f</kbd>|<p><strong>a</strong><em>b</em><u>c</u><s>de</s><code>f</code></p>",
                "<p><strong>a <em>b</em></strong> c</p>|",
                "<b style='font-weight: normal'>a</b>|<p>a</p>",
                "<em style='font-weight: normal'>a</em>|<p><em>a</em></p>",
                "<p>H<sub>2</sub>O m<sup>2</sup></p>|",
                "<q>a</q>|<p>“a”</p>",
                "<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>|",
                "<ul><li><p>a</p><p>b</p></li></ul>|<ul><li>a<br><br>b</li></ul>",
                "<ul><li>a</li><ul><li>b</li></ul></ul>|<ul><li>a<ul><li>b</li></ul></li></ul>",
                "<ul><li><blockquote>a</blockquote></li></ul>|",
                "<blockquote><ul><li>a</li></ul></blockquote>|<ul><li><blockquote>a</blockquote></li></ul>",
                "<ul><ul><li>deep</li></ul></ul>|<ul><li><ul><li>deep</li></ul></li></ul>",
                "<ul><li>a</li></ul><ol><li>b</li></ol>|",
                "<li>a</li>|<ul><li>a</li></ul>",
                "<ul><li><h2>a</h2>b</li></ul>|<ul><li><h2>a</h2></li></ul><p>b</p>",
                "<a href='mailto:x@y.example'>a</a>|<p><a href=\"mailto:x@y.example\" rel=\"noopener\">a</a></p>",
                "<a href='tel:+1'>a</a>|<p><a href=\"tel:+1\" rel=\"noopener\">a</a></p>",
                "<a href='#n' onclick=x() target=_blank>a</a>|<p><a href=\"#n\" rel=\"noopener\">a</a></p>",
                "<a href=' https://x.example/\\n '>a</a>|<p><a href=\"https://x.example/\" rel=\"noopener\">a</a></p>",
                "<a name=x>a</a>|<p>a</p>",
                "<a href='?q'>a</a><a href='?q'>b</a>|<p><a href=\"?q\" rel=\"noopener\">ab</a></p>",
                "<pre><code class='language-java'>a\\n\\n  b</code></pre>|<pre><code class=\"language-java\">a\\n\\n  b</code></pre>",
                "<pre>a\\nb</pre>|<pre><code>a\\nb</code></pre>",
                "a<hr>b|<p>a</p><hr><p>b</p>",
                "<style>p{}</style><meta x><title>t</title><link x><!-- c --><o:p>&nbsp;</o:p><p class=MsoNormal>a<o:p></o:p></p>|<p>a</p>",
                "<table><caption>c</caption><tr><td>a<td><b>b</b></table>|<p>c</p><table><tbody><tr><td>a</td><td><strong>b</strong></td></tr></tbody></table>",
                "<google-sheets-html-origin><style>td{}</style><table><tr><td>a</table></google-sheets-html-origin>|<table><tbody><tr><td>a</td></tr></tbody></table>",
                "<table><tr><th>a</th></tr><tr><td><p>b</p><p>c</p></td></tr></table>|<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b<br>c</td></tr></tbody></table>",
                "<figure><blockquote><p>a</p></blockquote><figcaption>b</figcaption></figure>|",
                "<figure><blockquote><p>a</p><cite>b</cite></blockquote></figure>|<figure><blockquote><p>a</p></blockquote><figcaption>b</figcaption></figure>",
                "<figure><blockquote><cite>b</cite></blockquote></figure>|<blockquote><p><em>b</em></p></blockquote>",
                "<xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml>a|<p>a</p>",
                "<figure><table><tr><td>a</td></tr></table><figcaption>b</figcaption></figure>|<table><tbody><tr><td>a</td></tr></tbody></table><p>b</p>",
                "<iframe src='//www.youtube.com/embed/dQw4w9WgXcQ?rel=0'></iframe>|<figure data-embed=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ\" data-provider=\"youtube\"><a href=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ\" rel=\"noopener\">https://www.youtube.com/watch?v=dQw4w9WgXcQ</a></figure>",
                "<iframe src='https://www.youtube.com/embed/dQw4w9WgXcQ?rel=0&start=7411'></iframe>|<figure data-embed=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ&amp;t=7411s\" data-provider=\"youtube\"><a href=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ&amp;t=7411s\" rel=\"noopener\">https://www.youtube.com/watch?v=dQw4w9WgXcQ&amp;t=7411s</a></figure>",
                "<iframe src='https://player.vimeo.com/video/76979871'></iframe>|<figure data-embed=\"https://vimeo.com/76979871\" data-provider=\"vimeo\"><a href=\"https://vimeo.com/76979871\" rel=\"noopener\">https://vimeo.com/76979871</a></figure>",
                "&lt;script&gt; &amp; \"|<p>&lt;script&gt; &amp; \"</p>",
                "a <a href=/x> b</a> c|<p>a <a href=\"/x\" rel=\"noopener\">b</a> c</p>",
            })
    void readsEachConstruct(String escaped, @Nullable String written) {
        String html = escaped.translateEscapes();
        assertThat(written(html(html))).isEqualTo(written == null ? html : written.translateEscapes());
    }

    @Test
    void readsPhotosWithTheirCaptions() {
        String figure =
                "<figure><img src=\"%s\" alt=\"Alt\" loading=\"lazy\"><figcaption>Under it</figcaption></figure>";
        assertThat(read(html(figure.formatted(PHOTO))))
                .singleElement()
                .isInstanceOfSatisfying(PhotoBlock.class, photo -> {
                    assertThat(photo.photo()).isEqualTo(BodyFixture.PUTIN);
                    assertThat(photo.altText()).isEqualTo("Alt");
                    assertThat(photo.caption()).isEqualTo("Under it");
                });
        assertThat(written(html(figure.formatted(PHOTO)))).isEqualTo(figure.formatted(PHOTO));
        assertThat(written(html("<p>a <img src='%s' alt=Alt> b</p>".formatted(PHOTO))))
                .isEqualTo("<p>a</p><figure><img src=\"%s\" alt=\"Alt\" loading=\"lazy\"></figure><p>b</p>"
                        .formatted(PHOTO));
    }

    @Test
    void readsGalleries() {
        String one = "<figure><img src=\"%s\" alt=\"\" loading=\"lazy\"><figcaption>c</figcaption></figure>"
                .formatted(PHOTO);
        assertThat(written(html("<figure>" + one + one + "</figure>"))).isEqualTo("<figure>" + one + one + "</figure>");
        assertThat(read(html(
                        "<figure><img src=%1$s><img src=%1$s><figcaption>both</figcaption></figure>".formatted(PHOTO))))
                .extracting(Block::type)
                .containsExactly("gallery", "block");
        assertThat(read(html("<figure><figure><img src=%1$s></figure><figure><figcaption>alone</figcaption></figure>"
                                .formatted(PHOTO)
                        + "<div><img src=%1$s><figcaption>all</figcaption></div></figure>".formatted(PHOTO))))
                .extracting(Block::type)
                .containsExactly("gallery", "block", "block");
    }

    @Test
    void leavesTheCreditLineToThePhoto() {
        assertThat(read(html("<figure><img src=%s><figcaption>c <small>Reuters</small></figcaption></figure>"
                        .formatted(PHOTO))))
                .singleElement()
                .isInstanceOfSatisfying(
                        PhotoBlock.class, photo -> assertThat(photo.caption()).isEqualTo("c"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x</script>",
                "<iframe src=https://evil.example/></iframe>",
                "<iframe srcdoc='<p>x'></iframe>",
                "<figure data-embed=https://youtu.be/dQw4w9WgXcQ><iframe src=https://evil.example/></iframe></figure>",
                "<figure><img src=photo:01930000-0000-7000-8000-000000000001><figure data-embed=x></figure></figure>",
                "<a href=/x><figure data-embed=https://youtu.be/dQw4w9WgXcQ></figure></a>",
                "<xml>x",
                "<xml><p>x</p></xml>",
                "<form><p>x</form>",
                "<p>x</p><title>y</title>",
                "x <title>y</title>",
                "<video src=x></video>",
                "<audio src=x></audio>",
                "<object data=x></object>",
                "<embed src=x>",
                "<svg><circle/></svg>",
                "<math><mi>x</mi></math>",
                "<input value=x>",
                "<button>x</button>",
                "<textarea>x</textarea>",
                "<template><p>x</p></template>",
                "<canvas></canvas>",
                "<custom-thing>x</custom-thing>",
                "<v:shape>x</v:shape>",
                "<img src=https://x.example/a.jpg>",
                "<img>",
                "<img src=photo:1>",
                "<a href=/x><img src=photo:01930000-0000-7000-8000-000000000001></a>",
                "<a href='javascript:x'>x</a>",
                "<a href='data:text/html,x'>x</a>",
                "<a href='ftp://x.example'>x</a>",
                "<table><tr><td colspan=2>x</td></tr></table>",
                "<table><tr><td><img src=photo:01930000-0000-7000-8000-000000000001></td></tr></table>",
                "<table><tr><td><table><tr><td>x</td></tr></table></td></tr></table>",
                "<table><script>x</script></table>",
                "<figure><img src=photo:01930000-0000-7000-8000-000000000001><figcaption><a href=/x>x</a></figcaption></figure>",
                "<pre><img src=x></pre>",
                "<a href=/x><iframe src=https://youtu.be/1></iframe></a>",
                "<a href=/x><table><tr><td>x</table></a>",
                "<a href=/x><pre>x</pre></a>",
                "<plaintext>x",
                "<xmp>x</xmp>",
                "<select><option>x</select>",
                "<!-- x",
                "<!-- x <p>y</p>",
                "<ul><li>x<!-- y</li></ul>"
            })
    void refusesWhatCannotBeTold(String html) {
        assertThat(faults(html("<p>before</p>" + html))).isNotEmpty().allMatch("/text not-allowed"::equals);
    }

    @Test
    void saysWhatIsRefused() {
        assertThat(details(html("<a href='javascript:alert(1)'>x</a>")).get(0).detail())
                .isEqualTo("Line 1: A link can lead to http, https, mailto, tel or an address within the site,"
                        + " but not to “javascript:alert(1)”.");
        assertThat(details(html("<img src='https://x.example/a.jpg'>")).get(0).detail())
                .isEqualTo("Line 1: A picture in a body must be one of the photos: post it to photos,"
                        + " and write photo:<its id> in place of “https://x.example/a.jpg”.");
        assertThat(details(html("<div data-embed='javascript:alert(1)'></div>"))
                        .get(0)
                        .detail())
                .isEqualTo("Line 1: An embed has the http or https address of what it shows,"
                        + " and not “javascript:alert(1)”.");
        assertThat(details(html("<figure data-embed=https://youtu.be/dQw4w9WgXcQ>a</figure>"))
                        .get(0)
                        .detail())
                .startsWith("Line 1: An embed is a <figure data-embed> that holds a link to the same address"
                        + " and nothing else, other than “<figure");
        assertThat(details(html("as <some role> I want")).get(0).detail())
                .isEqualTo("Line 1: A body can't hold the element <some>: “<some role> I want</some>”."
                        + " If the words themselves are meant, write &lt;some&gt;.");
    }

    @Test
    void namesTheLineOfCommentWithoutEnd() {
        assertThat(details(html("<p>a</p>\n<!-- b -->\n<!-- c\n<p>d</p>"))
                        .get(0)
                        .detail())
                .startsWith("Line 3: This comment has no end");
        assertThat(faults(html("<!--><p>a</p><!-- b --!><!---><p>c</p><?x><!y>")))
                .isEmpty();
    }

    @Test
    void tellsAllFaultsAtOnce() {
        assertThat(faults(html("<script></script><img src=x><a href=javascript:x>x</a>")))
                .hasSize(3);
    }

    @Test
    void embedsOnlyBareLinksToKnownSites() {
        assertThat(read(html("<p>https://www.youtube.com/watch?v=dQw4w9WgXcQ</p><p>https://x.example/a</p>"
                        + "<p><a href='https://youtu.be/dQw4w9WgXcQ'>watch</a></p><p>https://www.youtube.com/</p>"
                        + "<ul><li>https://youtu.be/dQw4w9WgXcQ</li></ul>")))
                .extracting(Block::type)
                .containsExactly("embed", "block", "block", "block", "block");
    }
}
