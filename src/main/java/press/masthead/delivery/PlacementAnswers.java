package press.masthead.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.module.SimpleModule;
import jakarta.inject.Singleton;
import press.masthead.cache.CachedAnswers;
import press.masthead.campaign.selection.Selection;
import press.masthead.campaign.selection.ShownMessage;

/** Answers what a page shows, and says who may keep it. */
@Singleton
class PlacementAnswers {

    private final ObjectWriter writer;
    private final PlacementDecisions decisions;

    PlacementAnswers(ObjectMapper mapper, PlacementDecisions decisions) {
        this.writer = mapper.copy()
                .registerModule(new SimpleModule().addSerializer(ShownMessage.class, new KeptMessageWriter(mapper)))
                .writerFor(Selection.class);
        this.decisions = decisions;
    }

    PlacementAnswer of(Selection selection, PlacementRequest request) {
        return request.personal() ? unkept(selection) : shared(selection);
    }

    /** It is about a reader, or for editors: nobody may keep it. */
    PlacementAnswer unkept(Selection selection) {
        return new PlacementAnswer(bytes(selection), "private, no-store", null);
    }

    private PlacementAnswer shared(Selection selection) {
        byte[] bytes = bytes(selection);
        return new PlacementAnswer(bytes, decisions.cacheControl(), CachedAnswers.etag(bytes));
    }

    private byte[] bytes(Selection selection) {
        try {
            return writer.writeValueAsBytes(selection);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a selection is plain data", e);
        }
    }
}
