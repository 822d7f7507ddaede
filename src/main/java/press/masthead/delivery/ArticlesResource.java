package press.masthead.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import press.masthead.article.body.BodyFormat;
import press.masthead.query.Arguments;
import press.masthead.query.FieldSelection;

@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class ArticlesResource {

    private final PublicationService publications;
    private final PublishedArticleService articles;
    private final SingleAnswers singles;

    ArticlesResource(PublicationService publications, PublishedArticleService articles, SingleAnswers singles) {
        this.publications = publications;
        this.articles = articles;
        this.singles = singles;
    }

    @GET
    @Operation(
            operationId = "listArticles",
            summary = "List articles",
            description = "Published articles, the newest first.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ArticleCardPage.class)))
    public Response list(@Context UriInfo uri, @Context Request request) {
        return publications.articles(uri, request);
    }

    @GET
    @Path("{ref}")
    @Operation(
            operationId = "getArticle",
            summary = "Get an article",
            description = "A whole published article, by id or slug. A former slug leads to the present one.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PublishedArticle.class)))
    public Response read(@PathParam("ref") String ref, @Context UriInfo uri, @Context Request request) {
        return singles.answer(ArticleParameters.ALL, arguments -> read(ref, arguments), uri, request);
    }

    private Object read(String ref, Arguments arguments) {
        Set<String> wanted = new HashSet<>(arguments.list(ArticleParameters.INCLUDE));
        // Who asks for a field by its name wants it.
        wanted.addAll(arguments.list(FieldSelection.PARAMETER));
        String locale = arguments.text(ArticleParameters.LOCALE).orElse(null);
        BodyFormat format =
                BodyFormat.valueOf(arguments.text(ArticleParameters.BODY_FORMAT).orElse(BodyFormat.blocks.name()));
        return wanted.isEmpty() && format == BodyFormat.blocks
                ? articles.plain(ref, locale)
                : articles.read(
                        ref,
                        locale,
                        format,
                        wanted.contains(ArticleParameters.READ_MORE),
                        wanted.contains(ArticleParameters.JSON_LD));
    }
}
