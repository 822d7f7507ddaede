package press.masthead.delivery.change;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.OutboundSseEvent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path(ChangesResource.PATH)
@PermitAll
class ChangesResource {

    static final String PATH = "/v1/changes";

    private final ChangeReader reader;
    private final ChangeWaiters waiters;
    private final ChangeAnswers answers;
    private final ChangeStream stream;

    ChangesResource(ChangeReader reader, ChangeWaiters waiters, ChangeAnswers answers, ChangeStream stream) {
        this.answers = answers;
        this.reader = reader;
        this.waiters = waiters;
        this.stream = stream;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listChanges",
            summary = "List changes",
            description =
                    "What was published, changed or withdrawn since a token, for whoever keeps a copy: each thing as it is now, complete whatever is written at the same time. Go on with next. Without a token, everything that is published comes first. With Accept: text/event-stream, the same answers come as server-sent events, each as soon as something changed, with next as their id.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ChangePage.class)))
    @NonBlocking
    public Uni<Response> list(@Context UriInfo uri, @Context HttpServerRequest request) {
        ChangeParameters.Asked asked = ChangeParameters.read(uri.getQueryParameters());
        Uni<ChangePage> page;
        if (asked.patience().isZero()) {
            page = reader.read(asked.since(), asked.limit());
        } else {
            waiters.takePlace();
            page = reader.await(asked.since(), asked.limit(), asked.patience())
                    .onTermination()
                    .invoke(waiters::givePlaceBack);
        }
        return page.map(found -> answers.of(found, request));
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(hidden = true)
    @NonBlocking
    public Multi<OutboundSseEvent> stream(
            @Context UriInfo uri,
            @RestHeader("Last-Event-ID") @Nullable String lastEventId,
            @Context HttpServerResponse answer) {
        ChangeParameters.Asked asked = ChangeParameters.read(uri.getQueryParameters());
        String since = lastEventId == null || lastEventId.isBlank() ? asked.since() : lastEventId;
        // As long as it can be refused by a status: a stream that has begun has one.
        reader.check(since);
        waiters.checkPlace();
        // What is said of headers otherwise does not get into server-sent events.
        answer.putHeader("Cache-Control", "no-store");
        // Who leaves early may do so before there is a first answer, and even before anybody asks for it.
        return reader.read(since, asked.limit())
                .onItem()
                .transformToMulti(first -> stream.from(first, asked.limit(), answer::closed))
                .onSubscription()
                .invoke(waiters::keepPlace)
                .onTermination()
                .invoke(waiters::givePlaceBack);
    }
}
