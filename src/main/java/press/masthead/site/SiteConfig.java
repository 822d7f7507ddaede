package press.masthead.site;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** The newsroom's site, which this service does not serve but tells the addresses of. */
@ConfigMapping(prefix = "masthead.site")
public interface SiteConfig {

    /** Where the site begins, such as {@code https://www.example}. Without it nobody is told of addresses. */
    Optional<URI> url();

    /** Where the site of another locale or language begins, by its tag, if it is at another place. */
    Map<String, URI> urls();

    /** What the newsroom is called. */
    @WithDefault("News")
    String title();

    /** What it is, in a sentence. */
    Optional<String> description();

    /** Its logo, as search engines show it. */
    Optional<URI> logo();

    /** The locale of the site as a whole. */
    @WithDefault("en")
    String locale();

    /** Where the days begin of which {@code year}, {@code month} and {@code day} tell. */
    @WithDefault("UTC")
    ZoneId timeZone();

    /**
     * The address of an article, behind that of the site: a URI template (RFC 6570) of {@code section}, {@code slug}, {@code id},
     * {@code locale}, {@code language}, {@code year}, {@code month} and {@code day}.
     */
    @WithDefault("/{section}/{slug}")
    String article();

    /** That of a section, of {@code slug}, {@code id}, {@code locale} and {@code language}. */
    @WithDefault("/{slug}")
    String section();

    /** That of an author. */
    @WithDefault("/author/{slug}")
    String author();

    /** That of a tag. */
    @WithDefault("/tag/{slug}")
    String tag();
}
