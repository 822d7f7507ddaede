package press.masthead.query;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** Writes a value by its own class, where Jackson would go by the class that is declared if that one is final. */
final class AsItIs extends JsonSerializer<Object> {

    @Override
    public void serialize(Object value, JsonGenerator to, SerializerProvider serializers) throws IOException {
        serializers.defaultSerializeValue(value, to);
    }
}
