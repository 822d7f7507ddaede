package press.masthead.reminder;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.inject.Singleton;

/** Writes to readers by SMTP, in plain text. */
@Singleton
class MailChannel implements Channel {

    private final ReminderConfig config;
    private final MailTexts texts;
    private final Mailer mailer;

    MailChannel(ReminderConfig config, MailTexts texts, Mailer mailer) {
        this.config = config;
        this.texts = texts;
        this.mailer = mailer;
    }

    @Override
    public void send(HandOut message) throws NotHandedOut {
        try {
            mailer.send(mail(message));
        } catch (RuntimeException refused) {
            // What servers say of it names the reader.
            throw new NotHandedOut(
                    "the mail was not taken: " + refused.getClass().getSimpleName());
        }
    }

    private Mail mail(HandOut message) {
        MailText text = texts.of(message);
        String from = config.mail().from().orElseThrow();
        return Mail.withText(message.email(), text.subject(), text.body())
                .setFrom(from)
                .addHeader("Message-ID", "<%s@%s>".formatted(message.messageId(), domain(from)))
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("List-Unsubscribe", "<%s>".formatted(message.links().get(LinkPurpose.cancel)));
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1).replace(">", "").strip();
    }
}
