package press.masthead.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MigrationTest {

    private static final Path FOLDER = Path.of("src/main/resources/db/migration");

    @Test
    void namesTellTimeFeatureAndSentence() throws IOException {
        assertThat(migrations())
                .isNotEmpty()
                .allMatch(name -> name.matches(
                        "V20[0-9]{10}__[a-z]+_[a-z_]+\\.sql|R__[a-z_]+\\.sql|afterMigrate__[a-z_]+\\.sql"));
    }

    @Test
    void namesTellPackageThatOwnsThem() throws IOException {
        Set<String> packages;
        try (var folders = Files.list(Path.of("src/main/java/press/masthead"))) {
            packages = folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .collect(java.util.stream.Collectors.toSet());
        }
        assertThat(migrations().stream().filter(name -> name.startsWith("V")).map(name -> name.split("__|_")[1]))
                .allMatch(packages::contains);
    }

    @Test
    void versionsDiffer() throws IOException {
        assertThat(migrations().stream().filter(name -> name.startsWith("V")).map(name -> name.split("__", 2)[0]))
                .doesNotHaveDuplicates();
    }

    private static List<String> migrations() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
