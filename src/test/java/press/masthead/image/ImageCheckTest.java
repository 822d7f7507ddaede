package press.masthead.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import press.masthead.support.HostileFiles;
import press.masthead.support.Pictures;

class ImageCheckTest {

    private final ImageCheck check = check(Duration.ofMinutes(1));

    private static ImageCheck check(Duration patience) {
        return new ImageCheck(new ImageLimits() {
            @Override
            public long maxPixels() {
                return 100_000_000;
            }

            @Override
            public int maxSide() {
                return 30_000;
            }

            @Override
            public Duration patience() {
                return patience;
            }
        });
    }

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void takesPictures(ImageFormat format) throws IOException {
        CheckedImage image = check(Pictures.of(format.name(), 64, 48));
        assertThat(image.format()).isEqualTo(format);
        assertThat(image.width()).isEqualTo(format == ImageFormat.webp ? 1 : 64);
        assertThat(image.height()).isEqualTo(format == ImageFormat.webp ? 1 : 48);
    }

    @ParameterizedTest
    @CsvSource({"1, 64, 48", "3, 64, 48", "5, 48, 64", "6, 48, 64", "8, 48, 64", "9, 64, 48"})
    void turnsWhatMustBeTurned(int orientation, int width, int height) throws IOException {
        assertThat(check(Pictures.jpegWithOrientation(orientation)))
                .isEqualTo(new CheckedImage(ImageFormat.jpeg, width, height));
    }

    @Test
    void takesPicturesThatCamerasAppend() throws IOException {
        byte[] first = Pictures.afterStart(Pictures.jpeg(), Pictures.segment(0xe2, Pictures.bytes("MPF\0 index")));
        check(Pictures.join(first, Pictures.of("jpeg", 8, 8), new byte[100], Pictures.of("jpeg", 8, 8), new byte[5]));
        byte[] cut = Pictures.join(first, Pictures.of("jpeg", 8, 8));
        assertThatThrownBy(() -> check(Arrays.copyOf(cut, cut.length - 10))).isInstanceOf(RefusedImageException.class);
        assertThatThrownBy(() -> check(Pictures.join(first, Pictures.bytes("PK\u0003\u0004"))))
                .isInstanceOf(RefusedImageException.class);
    }

    @Test
    void refusesWhatWouldWaitTooLong() throws IOException {
        ImageCheck hurried = check(Duration.ZERO);
        Path file = Files.write(folder.resolve("large"), Pictures.of("png", 5_000, 4_000));
        AtomicInteger busy = new AtomicInteger();
        CompletableFuture.allOf(IntStream.range(0, 2 * Runtime.getRuntime().availableProcessors() + 2)
                        .mapToObj(i -> CompletableFuture.runAsync(
                                () -> {
                                    try {
                                        hurried.check(file);
                                    } catch (DecodersBusyException e) {
                                        busy.incrementAndGet();
                                    } catch (IOException e) {
                                        throw new java.io.UncheckedIOException(e);
                                    }
                                },
                                run -> new Thread(run).start()))
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(busy).hasPositiveValue();
        assertThat(hurried.check(file).width()).isEqualTo(5_000);
    }

    @Test
    void takesInterlacedPng() throws IOException {
        java.awt.image.BufferedImage image =
                new java.awt.image.BufferedImage(13, 7, java.awt.image.BufferedImage.TYPE_BYTE_GRAY);
        Path file = folder.resolve("interlaced.png");
        javax.imageio.ImageWriter writer =
                javax.imageio.ImageIO.getImageWritersByFormatName("png").next();
        javax.imageio.ImageWriteParam progressive = writer.getDefaultWriteParam();
        progressive.setProgressiveMode(javax.imageio.ImageWriteParam.MODE_DEFAULT);
        try (var out = javax.imageio.ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new javax.imageio.IIOImage(image, null, null), progressive);
        }
        assertThat(Files.readAllBytes(file)[28]).isEqualTo((byte) 1);
        assertThat(check.check(file).width()).isEqualTo(13);
    }

    @Test
    void takesLargePictures() throws IOException {
        assertThat(check(Pictures.of("png", 9_000, 7_000)).width()).isEqualTo(9_000);
    }

    static Stream<HostileFiles.Hostile> hostile() {
        return HostileFiles.all();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesHostileFiles(HostileFiles.Hostile file) {
        assertThatThrownBy(() -> check(file.bytes()))
                .isInstanceOfSatisfying(
                        RefusedImageException.class,
                        refused -> assertThat(refused.code())
                                .as(refused.getMessage())
                                .isEqualTo(file.code()));
    }

    private CheckedImage check(byte[] bytes) throws IOException {
        return check.check(Files.write(folder.resolve("picture"), bytes));
    }
}
