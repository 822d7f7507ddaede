package press.masthead.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ReminderKeysTest {

    @TempDir
    Path folder;

    @Test
    void keepsTheKeyThatItMade() {
        assertThat(made().current().id()).isEqualTo(made().current().id()).hasSize(8);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsItForTheOwnerOnly() throws IOException {
        made().all();
        Path file = folder.resolve("data/reminders.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("data")).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void takesTheConfiguredOnesInTheirOrder() {
        ReminderKeys keys = new ReminderKeys(
                ReminderSettings.of(Map.of("keys", WithReminders.KEY + "," + WithReminders.FORMER_KEY)));
        assertThat(keys.ids()).hasSize(2).doesNotHaveDuplicates();
        assertThat(keys.current().id())
                .isEqualTo(ReminderKey.read(WithReminders.KEY).id());
    }

    private ReminderKeys made() {
        return new ReminderKeys(ReminderSettings.of(
                Map.of("key-file", folder.resolve("data/reminders.key").toString())));
    }
}
