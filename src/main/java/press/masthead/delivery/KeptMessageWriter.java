package press.masthead.delivery;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import press.masthead.campaign.selection.ShownMessage;

/** Writes the JSON of a message once, and again for each reader who gets the same one. */
final class KeptMessageWriter extends StdSerializer<ShownMessage> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 2_000;

    private final transient ObjectMapper mapper;
    private final transient Cache<ShownMessage, SerializableString> written = Caffeine.newBuilder()
            .weakKeys()
            .maximumSize(MOST)
            .executor(Runnable::run)
            .build();

    /** @param mapper says what it looks like */
    KeptMessageWriter(ObjectMapper mapper) {
        super(ShownMessage.class);
        this.mapper = mapper;
    }

    @Override
    public void serialize(ShownMessage message, JsonGenerator generator, SerializerProvider provider)
            throws IOException {
        generator.writeRawValue(written.get(message, this::write));
    }

    private SerializableString write(ShownMessage message) {
        try {
            return new SerializedString(mapper.writeValueAsString(message));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message is plain data", e);
        }
    }
}
