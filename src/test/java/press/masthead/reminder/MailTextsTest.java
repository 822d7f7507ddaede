package press.masthead.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailTextsTest {

    @TempDir
    Path own;

    @ParameterizedTest
    @CsvSource({
        "en, Please confirm your reminder",
        "en-GB, Please confirm your reminder",
        "ru-RU, 'Подтвердите, пожалуйста, напоминание'",
        "sw, Please confirm your reminder",
        ", Please confirm your reminder"
    })
    void areInTheLanguageOfTheReaderOrInEnglish(@Nullable String locale, String subject) {
        MailText text = texts().of(message(locale));
        assertThat(text.subject()).isEqualTo(subject);
        assertThat(text.body()).contains("https://www.example/confirm").doesNotContain("{");
    }

    @Test
    void areThoseOfTheNewsroomFirst() throws IOException {
        Files.createDirectories(own.resolve("sw"));
        Files.writeString(own.resolve("sw/confirmation.txt"), "Thibitisha\n\n{confirm} {date}\n");
        MailText text = texts().of(message("sw-KE"));
        assertThat(text.subject()).isEqualTo("Thibitisha");
        assertThat(text.body()).startsWith("https://www.example/confirm ").contains("2027");
    }

    private MailTexts texts() {
        return new MailTexts(ReminderSettings.of(Map.of("mail.texts", own.toString())));
    }

    private static HandOut message(@Nullable String locale) {
        return new HandOut(
                UUID.randomUUID(),
                MessageKind.confirmation,
                1,
                UUID.randomUUID(),
                "reader@example.org",
                LocalDate.of(2027, 1, 1),
                null,
                null,
                locale,
                null,
                Map.of(
                        LinkPurpose.confirm, "https://www.example/confirm",
                        LinkPurpose.cancel, "https://www.example/cancel",
                        LinkPurpose.erase, "https://www.example/erase"));
    }
}
