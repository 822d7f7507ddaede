package press.masthead.delivery;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import press.masthead.campaign.selection.Selection;

/** Answers what a page shows, and says who may keep it. */
@Singleton
class PlacementAnswers {

    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8");

    private final Answers answers;
    private final PlacementDecisions decisions;

    PlacementAnswers(Answers answers, PlacementDecisions decisions) {
        this.answers = answers;
        this.decisions = decisions;
    }

    Response of(Selection selection, PlacementRequest request, Request http) {
        return request.personal() ? unkept(selection) : shared(selection, http);
    }

    /** It is about a reader, or for editors: nobody may keep it. */
    Response unkept(Selection selection) {
        return Response.ok(answers.bytes(selection), JSON)
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private Response shared(Selection selection, Request http) {
        long seconds = decisions.validFor().toSeconds();
        return answers.unkept(selection, http, seconds > 0 ? "public, max-age=" + seconds : Answers.SHARED)
                .build();
    }
}
