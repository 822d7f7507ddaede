package press.masthead.image.metadata;

import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.StringValue;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.iptc.IptcReader;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of IPTC IIM in a file. Where several blocks have one, the first counts. */
final class Iim {

    private final List<IptcDirectory> directories;

    Iim(Blocks blocks) {
        Metadata metadata = new Metadata();
        for (byte[] block : blocks.iim()) {
            new IptcReader().extract(new SequentialByteArrayReader(block), metadata, block.length);
        }
        directories = List.copyOf(metadata.getDirectoriesOfType(IptcDirectory.class));
    }

    List<IptcDirectory> directories() {
        return directories;
    }

    /** The text of this data set; null if it says nothing. */
    @Nullable
    String text(int tag) {
        return texts(tag).stream().findFirst().orElse(null);
    }

    /** The texts of this data set, which may stand there several times. */
    List<String> texts(int tag) {
        return directories.stream()
                .map(directory -> CleanText.all(values(directory, tag)))
                .filter(texts -> !texts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What stands there as text, by the encoding that the block names, or by what the bytes look like. */
    static Stream<@Nullable String> values(Directory directory, int tag) {
        Object value = directory.getObject(tag);
        if (value instanceof StringValue[] several) {
            return Arrays.stream(several).map(one -> decode(directory, one));
        }
        if (value instanceof StringValue one) {
            return Stream.of(decode(directory, one));
        }
        return Stream.ofNullable(directory.getString(tag));
    }

    private static String decode(Directory directory, StringValue value) {
        String named = directory.getString(IptcDirectory.TAG_CODED_CHARACTER_SET);
        return named == null || named.equals("UTF-8") || !isKnown(named)
                ? CleanText.decode(value.getBytes())
                : new String(value.getBytes(), Charset.forName(named));
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
