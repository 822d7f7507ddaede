package press.masthead.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.support.SettableClock;

class ChannelsTest {

    private static final Map<String, String> RIGHT = Map.of(
            "keys", WithReminders.KEY,
            "page-url", "https://www.example/{action}#{token}",
            "webhook.url", "https://mail.example/hook",
            "webhook.secrets", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    @Test
    void takesTheWebhookBeforeMail() {
        assertThat(channels(RIGHT).configured()).get().isInstanceOf(WebhookChannel.class);
        assertThat(channels(Map.of("mail.from", "a@example.org")).configured())
                .get()
                .isInstanceOf(MailChannel.class);
        assertThat(channels(Map.of()).configured()).isEmpty();
    }

    @Test
    void startsWithWhatIsRightAndWithNothing() {
        channels(RIGHT).check(new StartupEvent());
        channels(Map.of()).check(new StartupEvent());
    }

    @ParameterizedTest
    @CsvSource({
        "keys, c2hvcnQ=, MASTHEAD_REMINDERS_KEYS",
        "keys, not base64, MASTHEAD_REMINDERS_KEYS",
        "page-url, https://www.example/, MASTHEAD_REMINDERS_PAGE_URL",
        "webhook.url, http://mail.example/hook, MASTHEAD_REMINDERS_WEBHOOK_URL",
        "webhook.url, ftp://mail.example/hook, MASTHEAD_REMINDERS_WEBHOOK_URL",
        "webhook.secrets, secret, MASTHEAD_REMINDERS_WEBHOOK_SECRETS"
    })
    void refusesToStartWithWhatIsWrong(String setting, String value, String named) {
        Map<String, String> wrong = new HashMap<>(RIGHT);
        wrong.put(setting, value);
        Channels channels = channels(wrong);
        assertThatThrownBy(() -> channels.check(new StartupEvent()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(named);
    }

    private static Channels channels(Map<String, String> settings) {
        ReminderConfig config = ReminderSettings.of(settings);
        return new Channels(
                config,
                new ReminderKeys(config),
                new WebhookChannel(config, new ObjectMapper(), new SettableClock()),
                new MailChannel(config, new MailTexts(config), mails -> {}));
    }
}
