package press.masthead.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;

/** A value that is JSON already. */
public record RawJson(String text) implements JsonSerializable {

    @Override
    public void serialize(JsonGenerator to, SerializerProvider serializers) throws IOException {
        to.writeRawValue(text);
    }

    @Override
    public void serializeWithType(JsonGenerator to, SerializerProvider serializers, TypeSerializer type)
            throws IOException {
        serialize(to, serializers);
    }
}
