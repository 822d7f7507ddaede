package press.masthead.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.codec.DecoderException;
import org.apache.commons.codec.net.URLCodec;

/** Reads what is percent-encoded in the query of an address. */
final class EncodedText {

    private static final int LONGEST_NAME = 200;

    private EncodedText() {}

    /** Notes each query parameter that is no text: its bytes would be read as letters that nobody sent. */
    static void check(String query, Faults faults) {
        Set<String> noted = new HashSet<>();
        for (String parameter : query.split("&")) {
            String name = name(parameter);
            if (!isText(parameter) && noted.add(name)) {
                faults.addParameter(
                        name,
                        "malformed",
                        "%s is not text in UTF-8: é, for example, is percent-encoded as %%C3%%A9.".formatted(name));
            }
        }
    }

    private static String name(String parameter) {
        String name = URLDecoder.decode(parameter.split("=", 2)[0], UTF_8);
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    private static boolean isText(String encoded) {
        if (encoded.indexOf('%') < 0) {
            return true;
        }
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(URLCodec.decodeUrl(encoded.getBytes(UTF_8))));
            return true;
        } catch (CharacterCodingException | DecoderException e) {
            return false;
        }
    }
}
