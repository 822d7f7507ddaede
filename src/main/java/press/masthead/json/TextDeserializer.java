package press.masthead.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Reads text: in Unicode's normal form C, trimmed, without control characters, in one line unless marked {@link Multiline}.
 *
 * <p>A text of which nothing can be seen is no text, as if it had been left out. A number or an object is not a text, whatever it might look like as one.
 */
final class TextDeserializer extends StdScalarDeserializer<String> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    private final boolean multiline;
    private final boolean trimmed;

    TextDeserializer(boolean multiline, boolean trimmed) {
        super(String.class);
        this.multiline = multiline;
        this.trimmed = trimmed;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        Multiline wanted = property == null ? null : property.getAnnotation(Multiline.class);
        return new TextDeserializer(wanted != null, wanted == null || wanted.trimmed());
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String normal = Normalizer.normalize(parser.getText().replace("\r\n", "\n"), Normalizer.Form.NFC);
        String text = trimmed ? normal.strip() : normal;
        if (trimmed && Characters.isBlank(text)) {
            return null;
        }
        String refusal = Characters.refusal(text, multiline);
        return refusal == null ? text : (String) context.handleWeirdStringValue(String.class, text, "%s", refusal);
    }
}
