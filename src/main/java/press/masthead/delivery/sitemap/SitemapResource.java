package press.masthead.delivery.sitemap;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import press.masthead.delivery.Answers;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;
import press.masthead.site.Site;

@Path("/")
@PermitAll
class SitemapResource {

    private static final String XML = "application/xml;charset=UTF-8";
    private static final String TEXT = "text/plain;charset=UTF-8";

    private final SitemapService sitemaps;
    private final Robots robots;
    private final Site site;
    private final Answers answers;

    SitemapResource(SitemapService sitemaps, Robots robots, Site site, Answers answers) {
        this.sitemaps = sitemaps;
        this.robots = robots;
        this.site = site;
        this.answers = answers;
    }

    @GET
    @Path("sitemap.xml")
    @Operation(
            operationId = "getSitemapIndex",
            summary = "Get the index of sitemaps",
            description = "Names the parts of the sitemap, and when each changed last.")
    @APIResponse(responseCode = "200")
    public Response index(@Context Request request) {
        site.require();
        return answers.ofArticles(SitemapXml.index(sitemaps.parts()), XML, request);
    }

    @GET
    @Path("sitemaps/{chunk}.xml")
    @Operation(
            operationId = "getSitemap",
            summary = "Get a part of the sitemap",
            description =
                    "The addresses of published articles on the newsroom's site, each with its translations. An article stays in the part that it is in.")
    @APIResponse(responseCode = "200")
    public Response part(@PathParam("chunk") String chunk, @Context Request request) {
        site.require();
        if (!chunk.matches("0|[1-9][0-9]{0,8}")) {
            throw new ProblemException(ProblemType.NOT_FOUND, "The index of sitemaps names those that there are.");
        }
        return answers.ofArticles(SitemapXml.pages(sitemaps.part(Long.parseLong(chunk))), XML, request);
    }

    @GET
    @Path("sitemap-news.xml")
    @Operation(
            operationId = "getNewsSitemap",
            summary = "Get the sitemap of news",
            description = "The articles of the last 48 hours, at most 1,000, in Google's news namespace.")
    @APIResponse(responseCode = "200")
    public Response news(@Context Request request) {
        site.require();
        return answers.ofArticles(SitemapXml.news(sitemaps.news(), site.title()), XML, request);
    }

    @GET
    @Path("robots.txt")
    @Operation(
            operationId = "getRobots",
            summary = "Get robots.txt",
            description = "Which pages of the newsroom's site search engines leave alone, and where its sitemaps are.")
    @APIResponse(responseCode = "200")
    public Response robots(@Context Request request) {
        site.require();
        return answers.of(robots.text().getBytes(StandardCharsets.UTF_8), TEXT, request);
    }
}
