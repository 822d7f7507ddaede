package press.masthead.reminder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How readers are reminded. Without a webhook and without a sender of mails, nobody is. */
@ConfigMapping(prefix = "masthead.reminders")
public interface ReminderConfig {

    /**
     * The keys of readers' addresses: each 32 random bytes in Base64. The first encrypts and signs, the others still decrypt and
     * verify. By default the one in {@link #keyFile()}.
     */
    Optional<List<String>> keys();

    /** Where a key is kept that was made because none was set. */
    @WithDefault("data/reminders.key")
    Path keyFile();

    /**
     * The page of the newsroom's site that the links in messages lead to, with the marks {@code {action}} (confirm, cancel or
     * erase) and {@code {token}}. The page asks the reader, and then posts the token.
     */
    Optional<String> pageUrl();

    /** How long a reminder that nobody confirms is kept. */
    @WithDefault("7D")
    Duration unconfirmedKept();

    /** How long a reminder that could not be handed out is kept. */
    @WithDefault("7D")
    Duration failedKept();

    /** How often a message is tried. */
    @WithDefault("12")
    @Min(1)
    int attempts();

    /** How many reminders may be asked for from one client address in an hour. */
    @WithDefault("20")
    @Min(1)
    int perClientAndHour();

    /** How many messages asking for confirmation go to one e-mail address in a day. */
    @WithDefault("3")
    @Min(1)
    int perAddressAndDay();

    /** To which system of the newsroom reminders are handed out. */
    Webhook webhook();

    /** How mails are sent where there is no webhook. */
    Mail mail();

    /** A receiver of messages. */
    interface Webhook {

        /** Its address: https, or http on this machine. */
        Optional<URI> url();

        /** What messages are signed with (Standard Webhooks), each beginning with whsec_. With several, there is a signature of each. */
        Optional<List<String>> secrets();
    }

    /** A sender of mails. The server is that of {@code quarkus.mailer}. */
    interface Mail {

        /** The sender's address. */
        Optional<String> from();

        /** A folder with texts of the newsroom's own, which go before those of the service. */
        Optional<Path> texts();
    }
}
