package press.masthead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFilesTest {

    @ParameterizedTest
    @CsvSource({"src/main/java, 300", "src/test/java, 400"})
    void staySmall(Path sources, int mostLines) throws IOException {
        List<Path> files = files(sources);
        List<String> tooLong = new ArrayList<>();
        for (Path file : files) {
            int lines = Files.readAllLines(file).size();
            if (lines > mostLines) {
                tooLong.add(file + " has " + lines + " lines");
            }
        }
        assertThat(files).isNotEmpty();
        assertThat(tooLong).as("a longer file does more than one thing").isEmpty();
    }

    @Test
    void everyPackageIsExplained() throws IOException {
        assertThat(files(Path.of("src/main/java")).stream().map(Path::getParent).distinct())
                .as("the sentence in package-info.java says what the package is in the newsroom")
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .startsWith("/**"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
