package press.masthead.delivery.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import press.masthead.event.seen.SeenConfig;

/** Answers one after the other on one connection, as server-sent events. */
@Singleton
class ChangeStream {

    private final ChangeReader reader;
    private final SeenConfig config;
    private final ObjectMapper mapper;
    private final Sse sse;

    ChangeStream(ChangeReader reader, SeenConfig config, ObjectMapper mapper, Sse sse) {
        this.reader = reader;
        this.config = config;
        this.mapper = mapper;
        this.sse = sse;
    }

    /**
     * The first answer and all that follow it.
     *
     * @param left whether nobody is there any more: the framework does not say so of those who left before it began to look
     */
    Multi<OutboundSseEvent> from(ChangePage first, int limit, BooleanSupplier left) {
        AtomicReference<String> token = new AtomicReference<>(first.next());
        Multi<OutboundSseEvent> rest =
                Multi.createBy().repeating().uni(() -> next(token, limit)).whilst(event -> !left.getAsBoolean());
        return Multi.createBy().concatenating().streams(Multi.createFrom().item(event(first)), rest);
    }

    private Uni<OutboundSseEvent> next(AtomicReference<String> token, int limit) {
        return Uni.createFrom()
                .deferred(() -> reader.await(token.get(), limit, config.heartbeat()))
                .map(page -> {
                    token.set(page.next());
                    return page.data().isEmpty() ? heartbeat() : event(page);
                });
    }

    private OutboundSseEvent heartbeat() {
        return sse.newEventBuilder().comment("nothing new").build();
    }

    private OutboundSseEvent event(ChangePage page) {
        try {
            return sse.newEventBuilder()
                    .name("changes")
                    .id(page.next())
                    .data(String.class, mapper.writeValueAsString(page))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer is plain data", e);
        }
    }
}
