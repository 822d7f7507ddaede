package press.masthead.delivery;

import jakarta.inject.Singleton;
import press.masthead.cache.CachedAnswers;
import press.masthead.campaign.selection.Selection;

/** Answers what a page shows, and says who may keep it. */
@Singleton
class PlacementAnswers {

    private final Answers answers;
    private final PlacementDecisions decisions;

    PlacementAnswers(Answers answers, PlacementDecisions decisions) {
        this.answers = answers;
        this.decisions = decisions;
    }

    PlacementAnswer of(Selection selection, PlacementRequest request) {
        return request.personal() ? unkept(selection) : shared(selection);
    }

    /** It is about a reader, or for editors: nobody may keep it. */
    PlacementAnswer unkept(Selection selection) {
        return new PlacementAnswer(answers.bytes(selection), "private, no-store", null);
    }

    private PlacementAnswer shared(Selection selection) {
        long seconds = decisions.validFor().toSeconds();
        byte[] bytes = answers.bytes(selection);
        return new PlacementAnswer(
                bytes, seconds > 0 ? "public, max-age=" + seconds : Answers.SHARED, CachedAnswers.etag(bytes));
    }
}
