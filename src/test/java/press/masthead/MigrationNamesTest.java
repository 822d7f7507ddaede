package press.masthead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationNamesTest {

    private static final Pattern VERSIONED = Pattern.compile("V(\\d{12})__([a-z]+)(_[a-z0-9]+)+\\.sql");
    private static final Pattern REPEATED = Pattern.compile("(R|afterMigrate)__([a-z]+)(_[a-z0-9]+)+\\.sql");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuuMMddHHmm").withResolverStyle(ResolverStyle.STRICT);

    @Test
    void tellTheMinuteTheFeatureAndTheSentence() throws IOException {
        assertThat(migrations())
                .as("V<yyyyMMddHHmm>__<feature>_<sentence>.sql, R__<feature>_<sentence>.sql or afterMigrate__...")
                .isNotEmpty()
                .allMatch(name -> VERSIONED.matcher(name).matches()
                        || REPEATED.matcher(name).matches());
    }

    @Test
    void beginWithTheFeatureThatOwnsTheTables() throws IOException {
        assertThat(migrations().stream()
                        .flatMap(name -> Stream.of(VERSIONED, REPEATED).map(pattern -> pattern.matcher(name)))
                        .filter(Matcher::matches)
                        .map(matched -> matched.group(2)))
                .isNotEmpty()
                .isSubsetOf(Floors.packages());
    }

    @Test
    void haveEachItsOwnMinute() throws IOException {
        assertThat(migrations().stream()
                        .map(VERSIONED::matcher)
                        .filter(Matcher::matches)
                        .map(matched -> LocalDateTime.parse(matched.group(1), MINUTE)))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    private static List<String> migrations() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toList());
        }
    }
}
