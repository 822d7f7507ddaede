package press.masthead.photo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import press.masthead.image.ImageFormat;

/** Names of files, as editors' computers give them and as they are given back. They never say where a file is kept. */
final class FileName {

    private static final int LONGEST = 200;
    private static final int LONGEST_EXTENSION = 10;

    private FileName() {}

    /** Without folders, and without signs that nobody sees. @return null if nothing is left */
    static @Nullable String clean(@Nullable String sent) {
        if (sent == null) {
            return null;
        }
        String name = Normalizer.normalize(sent, Normalizer.Form.NFC)
                .replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "") // also those that turn the direction of writing
                .replaceAll(".*[/\\\\]", "")
                .strip();
        if (name.codePointCount(0, name.length()) > LONGEST) {
            int dot = name.lastIndexOf('.');
            String extension = dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
            name = name.substring(0, name.offsetByCodePoints(0, LONGEST - extension.length())) + extension;
        }
        return name.isEmpty() || name.matches("\\.+") ? null : name;
    }

    /** The header that has a browser save the file, under a name that ends as its format does (RFC 6266, RFC 8187). */
    static String attachment(PhotoFile file) {
        String name = file.name() == null ? "photo" : file.name();
        if (!endsRight(name, file.format())) {
            name = name + "." + file.format().extension();
        }
        String plain = name.replaceAll("[^A-Za-z0-9 ._()-]", "_");
        String exact = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, exact);
    }

    private static boolean endsRight(String name, ImageFormat format) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith("." + format.extension())
                || format == ImageFormat.jpeg && small.endsWith(".jpeg")
                || format == ImageFormat.tiff && small.endsWith(".tif");
    }
}
