package press.masthead.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.image.metadata.Found;
import press.masthead.image.metadata.MetadataSource;

class FileTextTest {

    @ParameterizedTest
    @CsvSource({
        "trainedAlgorithmicMedia, trainedAlgorithmicMedia",
        "TrainedAlgorithmicMedia, trainedAlgorithmicMedia",
        "digsrctype:digitalCapture, digitalCapture",
        "minorHumanEdits, humanEdits",
        "digitalArt, digitalCreation",
        "softwareImage,",
        "a robot,"
    })
    void knowsHowPicturesComeToBe(String code, @Nullable DigitalSourceType type) {
        Found<DigitalSourceType> found = FileText.sourceType(found(code));
        assertThat(found == null ? null : found.value()).isEqualTo(type);
    }

    @Test
    void namesFourThatAreGenerated() {
        assertThat(Arrays.stream(DigitalSourceType.values()).filter(DigitalSourceType::isGenerated))
                .containsExactlyInAnyOrder(
                        DigitalSourceType.trainedAlgorithmicMedia,
                        DigitalSourceType.compositeWithTrainedAlgorithmicMedia,
                        DigitalSourceType.algorithmicMedia,
                        DigitalSourceType.compositeSynthetic);
    }

    @ParameterizedTest
    @CsvSource({"headline, One Two", "caption, 'One\nTwo'"})
    void breaksLinesWhereTheFieldDoes(String field, String text) {
        assertThat(FileText.of(field, found("One\nTwo"))).isEqualTo(found(text));
    }

    @Test
    void takesAsManyNamesAsThereIsRoomFor() {
        List<String> names = java.util.stream.IntStream.range(0, 60)
                .mapToObj(i -> "Name " + i)
                .toList();
        assertThat(FileText.names("personsShown", new Found<>(names, MetadataSource.xmp)))
                .isEqualTo(new Found<>(names.subList(0, 50), MetadataSource.xmp));
    }

    private static Found<String> found(String value) {
        return new Found<>(value, MetadataSource.xmp);
    }
}
