package press.masthead.delivery;

import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import press.masthead.cache.CachedAnswers;
import press.masthead.campaign.selection.Selection;

/** Answers what a page shows, and says who may keep it. */
@Singleton
class PlacementAnswers {

    private final WrittenSelections written;
    private final PlacementDecisions decisions;

    PlacementAnswers(WrittenSelections written, PlacementDecisions decisions) {
        this.written = written;
        this.decisions = decisions;
    }

    PlacementAnswer of(Selection selection, PlacementRequest request) {
        return request.personal() ? unkept(selection) : shared(selection);
    }

    /** It is about a reader, or for editors: nobody may keep it. */
    PlacementAnswer unkept(Selection selection) {
        return new PlacementAnswer(written.json(selection), "private, no-store", null);
    }

    private PlacementAnswer shared(Selection selection) {
        Buffer json = written.json(selection);
        return new PlacementAnswer(json, decisions.cacheControl(), CachedAnswers.etag(json.getBytes()));
    }
}
