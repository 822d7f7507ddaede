package press.masthead.delivery;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;

/** Writes JSON that can stand in a script element of a page as it is: no text in it ends that element, or begins a comment. */
final class ScriptSafe extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    private static final int[] ESCAPES = CharacterEscapes.standardAsciiEscapesForJSON();

    static {
        ESCAPES['<'] = CharacterEscapes.ESCAPE_STANDARD;
    }

    /** Whether it holds what is meant for such an element. */
    static boolean isFor(Object body) {
        return body instanceof PublishedArticle article && article.jsonLd() != null
                || body instanceof PublishedPhoto photo && photo.jsonLd() != null
                || body instanceof JsonNode json && json.has(ArticleParameters.JSON_LD);
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ESCAPES.clone();
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
        return new SerializedString("\\u%04x".formatted(character));
    }
}
