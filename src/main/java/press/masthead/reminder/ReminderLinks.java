package press.masthead.reminder;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** Where readers can say what: on a page of the newsroom's site, since programs that look at mails follow links too. */
@Singleton
class ReminderLinks {

    /** Somebody who finds an old mail can still withdraw what comes once a year. */
    private static final Duration LIFE_OF_WITHDRAWAL = Duration.ofDays(400);

    private final ReminderConfig config;
    private final LinkTokens tokens;

    ReminderLinks(ReminderConfig config, LinkTokens tokens) {
        this.config = config;
        this.tokens = tokens;
    }

    Map<LinkPurpose, String> in(MessageKind kind, Reminder reminder) {
        Map<LinkPurpose, String> links = new EnumMap<>(LinkPurpose.class);
        if (kind == MessageKind.confirmation) {
            put(
                    links,
                    LinkPurpose.confirm,
                    tokens.make(LinkPurpose.confirm, reminder.getId(), config.unconfirmedKept()));
        }
        put(links, LinkPurpose.cancel, tokens.make(LinkPurpose.cancel, reminder.getId(), LIFE_OF_WITHDRAWAL));
        put(links, LinkPurpose.erase, tokens.make(LinkPurpose.erase, reminder.getPersonId(), LIFE_OF_WITHDRAWAL));
        return links;
    }

    private void put(Map<LinkPurpose, String> links, LinkPurpose purpose, String token) {
        links.put(
                purpose,
                config.pageUrl()
                        .orElseThrow()
                        .replace("{action}", purpose.name())
                        .replace("{token}", token));
    }
}
