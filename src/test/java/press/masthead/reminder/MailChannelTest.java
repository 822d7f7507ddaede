package press.masthead.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.reminder.ReminderApi.accepted;
import static press.masthead.reminder.ReminderApi.post;
import static press.masthead.reminder.ReminderApi.wish;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.masthead.support.LogRecords;
import press.masthead.support.SettableClock;

@QuarkusTest
@TestProfile(MailChannelTest.WithMail.class)
class MailChannelTest {

    /** A service that writes to readers itself. */
    public static final class WithMail implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "masthead.reminders.mail.from", "The Newsroom <newsroom@masthead.example>",
                    "masthead.reminders.page-url", "https://www.example/reminders?do={action}&token={token}");
        }

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(SettableClock.class);
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(SmtpServer.class));
        }
    }

    private static final Pattern CONFIRM = Pattern.compile("https://www\\.example/reminders\\?do=confirm&token=(\\S+)");

    @Inject
    SettableClock clock;

    @Inject
    ReminderTable table;

    @Inject
    HandOutJob job;

    GreenMail server;

    @BeforeEach
    @SuppressWarnings("NullAway") // the server is injected before
    void begin() throws Exception {
        table.clear();
        clock.set(Instant.parse("2026-12-01T12:00:00Z"));
        server.purgeEmailFromAllMailboxes();
    }

    @Test
    void writesToReadersInTheirLanguage() throws Exception {
        Map<String, Object> wish = wish("reader@example.org", "2027-01");
        wish.put("locale", "ru-RU");
        accepted(wish);
        job.handOut();
        MimeMessage asked = server.getReceivedMessages()[0];
        assertThat(asked.getSubject()).isEqualTo("Подтвердите, пожалуйста, напоминание");
        assertThat(asked.getFrom()[0]).hasToString("The Newsroom <newsroom@masthead.example>");
        assertThat(asked.getAllRecipients()).hasSize(1);
        assertThat(asked.getContentType()).startsWith("text/plain");
        String text = (String) asked.getContent();
        assertThat(text).contains("1 января 2027").doesNotContain("{");

        Matcher link = CONFIRM.matcher(text);
        assertThat(link.find()).isTrue();
        post(LinkPurpose.confirm, link.group(1)).then().statusCode(200);
        clock.set(Instant.parse("2027-01-01T09:00:00Z"));
        job.handOut();
        MimeMessage due = server.getReceivedMessages()[1];
        assertThat(due.getSubject()).isEqualTo("Вы просили напомнить");
        assertThat(due.getHeader("List-Unsubscribe")[0]).startsWith("<https://www.example/reminders?do=cancel&token=");
        assertThat(due.getHeader("Message-ID")[0]).endsWith("@masthead.example>");
        assertThat(table.all()).isEmpty();
    }

    @Test
    void triesAgainAndNamesNobodyWhenTheServerIsAway() {
        accepted(wish("unlucky@example.org", "2027-01"));
        server.stop();
        try (LogRecords log = new LogRecords()) {
            job.handOut();
            assertThat(log.lines())
                    .anyMatch(line -> line.contains("was not handed out"))
                    .noneMatch(line -> line.contains("unlucky"));
        } finally {
            server.start();
        }
        clock.advance(Duration.ofMinutes(2));
        job.handOut();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }
}
