package press.masthead.problem;

import static org.jsoup.nodes.Document.createShell;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The pages that the {@code type} URIs of problems resolve to. */
@Path(ProblemPageResource.PATH)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@PermitAll
class ProblemPageResource {

    static final String PATH = "/docs/problems/";

    @GET
    @Operation(hidden = true)
    public String all() {
        Document page = page("Problems");
        Element list = page.body().appendElement("ul");
        for (ProblemType type : ProblemType.values()) {
            Element item = list.appendElement("li");
            item.appendElement("a").attr("href", PATH + type.slug()).text(type.slug());
            item.appendText(" (" + type.status() + "): " + type.title());
        }
        return page.html();
    }

    @GET
    @Path("{slug}")
    @Operation(hidden = true)
    public String one(@PathParam("slug") String slug) {
        ProblemType type = Arrays.stream(ProblemType.values())
                .filter(known -> known.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "There is no problem of this name."));
        Document page = page(type.title());
        page.body().appendElement("p").text("Problem " + type.slug() + ", HTTP status " + type.status() + ".");
        page.body().appendElement("p").text(type.explanation());
        page.body().appendElement("p").appendElement("a").attr("href", PATH).text("All problems");
        return page.html();
    }

    private static Document page(String title) {
        Document page = createShell("");
        page.title(title);
        page.head().appendElement("meta").attr("charset", "UTF-8");
        page.body().appendElement("h1").text(title);
        return page;
    }
}
