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
 * <p>A number or an object is not a text, whatever it might look like as one.
 */
final class TextDeserializer extends StdScalarDeserializer<String> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    private final boolean multiline;

    TextDeserializer(boolean multiline) {
        super(String.class);
        this.multiline = multiline;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        boolean wanted = property != null && property.getAnnotation(Multiline.class) != null;
        return wanted == multiline ? this : new TextDeserializer(wanted);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = Normalizer.normalize(parser.getText().replace("\r\n", "\n"), Normalizer.Form.NFC)
                .strip();
        String refusal = Characters.refusal(text, multiline);
        return refusal == null ? text : (String) context.handleWeirdStringValue(String.class, text, "%s", refusal);
    }
}
