package press.masthead.image.rendition;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the colour that most of a small picture has. */
final class DominantColor {

    private static final int ALIKE = 0xe0e0e0;
    private static final int BYTE = 0xff;

    private DominantColor() {}

    /** The mean of the largest group of colours that are alike, as {@code #rrggbb}. */
    static String of(BufferedImage small) {
        int[] pixels = small.getRGB(0, 0, small.getWidth(), small.getHeight(), null, 0, small.getWidth());
        Map<Integer, List<Integer>> groups =
                Arrays.stream(pixels).boxed().collect(Collectors.groupingBy(pixel -> pixel & ALIKE));
        List<Integer> largest = groups.entrySet().stream()
                .max(Comparator.<Map.Entry<Integer, List<Integer>>>comparingInt(
                                group -> group.getValue().size())
                        .thenComparingInt(Map.Entry::getKey))
                .orElseThrow()
                .getValue();
        return "#%02x%02x%02x".formatted(mean(largest, 16), mean(largest, 8), mean(largest, 0));
    }

    private static int mean(List<Integer> colors, int shift) {
        return (int) Math.round(colors.stream()
                .mapToInt(color -> color >> shift & BYTE)
                .average()
                .orElse(0));
    }
}
