package press.masthead.reminder;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import press.masthead.json.WebAddress;
import press.masthead.problem.Faults;

/** The one channel that is configured: the webhook, or else mail. Each message goes out by one of them, never by both. */
@Singleton
class Channels {

    private final ReminderConfig config;
    private final ReminderKeys keys;
    private final WebhookChannel webhook;
    private final MailChannel mail;

    Channels(ReminderConfig config, ReminderKeys keys, WebhookChannel webhook, MailChannel mail) {
        this.config = config;
        this.keys = keys;
        this.webhook = webhook;
        this.mail = mail;
    }

    Optional<Channel> configured() {
        if (config.webhook().url().isPresent()) {
            return Optional.of(webhook);
        }
        return config.mail().from().isPresent() ? Optional.of(mail) : Optional.empty();
    }

    /** What is wrong is better found at the start than when the first reader is to be written to. */
    void check(@Observes StartupEvent started) {
        if (configured().isEmpty()) {
            return;
        }
        Faults faults = new Faults();
        String page = config.pageUrl().orElse("");
        if (!page.contains("{action}") || !page.contains("{token}")) {
            faults.add("MASTHEAD_REMINDERS_PAGE_URL", "malformed", "it must contain {action} and {token}");
        }
        config.webhook().url().ifPresent(url -> {
            WebAddress.checkOwn(url.toString(), "MASTHEAD_REMINDERS_WEBHOOK_URL", faults);
            List<String> secrets = config.webhook().secrets().orElse(List.of());
            if (secrets.isEmpty() || !secrets.stream().allMatch(secret -> secret.startsWith("whsec_"))) {
                faults.add("MASTHEAD_REMINDERS_WEBHOOK_SECRETS", "malformed", "each secret begins with whsec_");
            }
        });
        faults.all().forEach(fault -> {
            throw new IllegalStateException(fault.pointer() + ": " + fault.detail());
        });
        keys.all();
    }
}
