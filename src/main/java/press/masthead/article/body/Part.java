package press.masthead.article.body;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A block at its place in a body, to be found again in another.
 *
 * @param content what it says, whatever its keys
 * @param words that it has, each once
 */
record Part(int place, Block block, Block content, Set<String> words) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** All of a body. */
    static List<Part> of(List<Block> blocks) {
        List<Block> contents = Content.of(blocks);
        return IntStream.range(0, blocks.size())
                .mapToObj(place -> of(place, blocks.get(place), contents.get(place)))
                .toList();
    }

    private static Part of(int place, Block block, Block content) {
        String[] words = NO_WORD.split(BodyText.write(List.of(block)).strip());
        return new Part(place, block, content, Set.copyOf(Arrays.asList(words)));
    }

    boolean saysTheSame(Part other) {
        return content.equals(other.content);
    }

    /** Whether both are paragraphs, or both photos, and so on. */
    boolean isOfKindOf(Part other) {
        return block.type().equals(other.block.type()) && style(block) == style(other.block);
    }

    /** Whether it is the same photo, or half of the words are. */
    boolean isLike(Part other) {
        if (block instanceof PhotoBlock one && other.block instanceof PhotoBlock another) {
            return one.photo().equals(another.photo());
        }
        long same = words.stream().filter(other.words::contains).count();
        return isOfKindOf(other) && same * 4 >= words.size() + other.words.size();
    }

    private static TextStyle style(Block block) {
        return block instanceof TextBlock text ? text.style() : TextStyle.normal;
    }
}
