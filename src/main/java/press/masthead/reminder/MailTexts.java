package press.masthead.reminder;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The texts of mails: files called {@code <locale>/<kind>.txt}, whose first line is the subject. The newsroom's own go before
 * those of the service; a text in the reader's locale before one in its language, and that before the English one.
 */
@Singleton
class MailTexts {

    private static final String OURS = "reminder-mails/";
    private static final String FALLBACK = "en";

    private final ReminderConfig config;

    MailTexts(ReminderConfig config) {
        this.config = config;
    }

    MailText of(HandOut message) {
        for (String locale : locales(message.locale())) {
            Optional<String> text = read(locale + "/" + message.kind() + ".txt");
            if (text.isPresent()) {
                return filled(text.get(), message, Locale.forLanguageTag(locale));
            }
        }
        throw new IllegalStateException("There is no text for a message of kind " + message.kind());
    }

    private static List<String> locales(@Nullable String locale) {
        return locale == null
                ? List.of(FALLBACK)
                : List.of(locale, Locale.forLanguageTag(locale).getLanguage(), FALLBACK);
    }

    private Optional<String> read(String name) {
        try {
            Path own = config.mail().texts().map(folder -> folder.resolve(name)).orElse(null);
            if (own != null && Files.exists(own)) {
                return Optional.of(Files.readString(own));
            }
            try (InputStream ours =
                    Thread.currentThread().getContextClassLoader().getResourceAsStream(OURS + name)) {
                return ours == null
                        ? Optional.empty()
                        : Optional.of(new String(ours.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The text " + name + " can't be read", e);
        }
    }

    private static MailText filled(String text, HandOut message, Locale locale) {
        String filled = text.replace(
                "{date}",
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(message.on()));
        for (Map.Entry<LinkPurpose, String> link : message.links().entrySet()) {
            filled = filled.replace("{" + link.getKey() + "}", Objects.requireNonNull(link.getValue()));
        }
        String[] parts = filled.split("\\R", 2);
        return new MailText(parts[0].strip(), parts[parts.length - 1].strip() + "\n");
    }
}
