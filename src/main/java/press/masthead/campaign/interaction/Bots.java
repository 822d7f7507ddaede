package press.masthead.campaign.interaction;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells programs that visit pages by themselves from readers, by the header User-Agent. */
final class Bots {

    private static final int LONGEST_LOOKED_AT = 500;

    /**
     * What they call themselves, the kinds of programs that load pages unseen, and an address for complaints. Libraries for HTTP are
     * none: apps and servers that pass on what readers did use them.
     */
    private static final Pattern BOT = Pattern.compile(
            "(?<!cu)bot\\b|bot[/_-]|crawl|spider|slurp|scrap(?:er|y)|archiver|fetcher|monitor|uptime|pingdom|checker|validator"
                    + "|preview|embedly|facebookexternalhit|meta-external|whatsapp/|mediapartners|googleother"
                    + "|google-(?:inspectiontool|extended|read-aloud|safety)|(?:chatgpt|perplexity|claude)-user"
                    + "|headless|phantomjs|puppeteer|playwright|selenium|lighthouse|page ?speed|gtmetrix|ptst/|\\+https?://",
            Pattern.CASE_INSENSITIVE);

    private Bots() {}

    /** Whether a bot calls itself so. No browser leaves the header out, so who does is one. */
    static boolean sent(@Nullable String userAgent) {
        return userAgent == null
                || userAgent.isBlank()
                || BOT.matcher(userAgent.substring(0, Math.min(userAgent.length(), LONGEST_LOOKED_AT)))
                        .find();
    }
}
