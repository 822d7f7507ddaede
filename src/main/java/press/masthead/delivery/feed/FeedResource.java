package press.masthead.delivery.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import press.masthead.delivery.Answers;
import press.masthead.delivery.Moved;
import press.masthead.problem.Faults;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

@Path("/feeds")
@PermitAll
class FeedResource {

    private final FeedService feeds;
    private final FeedWriter writer;
    private final Answers answers;

    FeedResource(FeedService feeds, FeedWriter writer, Answers answers) {
        this.feeds = feeds;
        this.writer = writer;
        this.answers = answers;
    }

    @GET
    @Path("latest.{format}")
    @Operation(
            operationId = "getLatestFeed",
            summary = "Get the feed of the newest articles",
            description = "As RSS 2.0, Atom or JSON Feed 1.1, with the addresses of the newsroom's site.")
    @APIResponse(responseCode = "200")
    public Response latest(@PathParam("format") String format, @Context UriInfo uri, @Context Request request) {
        return answer(format, uri, request, locale -> feeds.latest(path(uri), locale));
    }

    @GET
    @Path("section/{slug}.{format}")
    @Operation(
            operationId = "getSectionFeed",
            summary = "Get the feed of a section",
            description = "The newest articles of a section and those below it, as RSS 2.0, Atom or JSON Feed 1.1.")
    @APIResponse(responseCode = "200")
    public Response section(
            @PathParam("slug") String slug,
            @PathParam("format") String format,
            @Context UriInfo uri,
            @Context Request request) {
        return answer(format, uri, request, locale -> feeds.of(FeedKind.section, slug, path(uri), locale));
    }

    @GET
    @Path("author/{slug}.{format}")
    @Operation(
            operationId = "getAuthorFeed",
            summary = "Get the feed of an author",
            description = "The newest articles of an author, as RSS 2.0, Atom or JSON Feed 1.1.")
    @APIResponse(responseCode = "200")
    public Response author(
            @PathParam("slug") String slug,
            @PathParam("format") String format,
            @Context UriInfo uri,
            @Context Request request) {
        return answer(format, uri, request, locale -> feeds.of(FeedKind.author, slug, path(uri), locale));
    }

    @GET
    @Path("tag/{slug}.{format}")
    @Operation(
            operationId = "getTagFeed",
            summary = "Get the feed of a tag",
            description = "The newest articles with a tag, as RSS 2.0, Atom or JSON Feed 1.1.")
    @APIResponse(responseCode = "200")
    public Response tag(
            @PathParam("slug") String slug,
            @PathParam("format") String format,
            @Context UriInfo uri,
            @Context Request request) {
        return answer(format, uri, request, locale -> feeds.of(FeedKind.tag, slug, path(uri), locale));
    }

    private Response answer(String ending, UriInfo uri, Request request, Function<@Nullable String, Feed> find) {
        Faults faults = new Faults();
        String locale = FeedParameters.ALL
                .read(uri.getQueryParameters(), faults)
                .text(FeedParameters.LOCALE)
                .orElse(null);
        faults.throwIfAny();
        FeedFormat format = FeedFormat.of(ending)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "Feeds end with .rss, .atom or .json."));
        try {
            return answers.of(writer.write(find.apply(locale), format), format.mediaType(), request);
        } catch (Moved moved) {
            return moved.to(uri, "." + ending);
        }
    }

    private static String path(UriInfo uri) {
        String query = uri.getRequestUri().getRawQuery();
        return uri.getRequestUri().getRawPath() + (query == null ? "" : "?" + query);
    }
}
