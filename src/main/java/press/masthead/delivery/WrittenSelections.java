package press.masthead.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import press.masthead.campaign.Placement;
import press.masthead.campaign.selection.PlacementMessages;
import press.masthead.campaign.selection.Selection;

/** The JSON of what pages show, in bounded memory: most readers of a page get the same messages as another one. */
@Singleton
final class WrittenSelections {

    private static final long MEMORY = 32L << 20;
    private static final int OVERHEAD = 300;
    private static final Placement[] PLACEMENTS = Placement.values();

    /** A message is as large as its JSON, about. */
    private static final int COPIES = 2;

    private final ObjectWriter writer;
    private final Cache<Messages, Buffer> written = Caffeine.newBuilder()
            .maximumWeight(MEMORY)
            .executor(Runnable::run)
            .<Messages, Buffer>weigher((messages, json) -> OVERHEAD + COPIES * json.length())
            .build();

    WrittenSelections(ObjectMapper mapper) {
        this.writer = mapper.writerFor(Selection.class);
    }

    /** Not to be changed. */
    Buffer json(Selection selection) {
        return selection.explanations() == null && selection.heldBack().isEmpty()
                ? written.get(new Messages(selection.placements()), messages -> write(selection))
                : write(selection);
    }

    private Buffer write(Selection selection) {
        try {
            return Buffer.buffer(writer.writeValueAsBytes(selection));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a selection is plain data", e);
        }
    }

    /** Messages that are the very same: to compare what they say would take longer than to write it. */
    @SuppressWarnings("ReferenceEquality")
    private static final class Messages {

        private final PlacementMessages shown;

        Messages(PlacementMessages shown) {
            this.shown = shown;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Messages)) {
                return false;
            }
            PlacementMessages others = ((Messages) other).shown;
            for (Placement placement : PLACEMENTS) {
                if (shown.at(placement) != others.at(placement)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int hashCode() {
            int hash = 1;
            for (Placement placement : PLACEMENTS) {
                hash = 31 * hash + System.identityHashCode(shown.at(placement));
            }
            return hash;
        }
    }
}
