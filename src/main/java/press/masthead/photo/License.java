package press.masthead.photo;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.json.WebAddress;
import press.masthead.problem.Faults;

/** The licence under which a picture may be used. */
@Schema(description = "The licence under which a picture may be used.")
public record License(
        @Size(max = 200, message = "A licence's name has at most 200 characters.")
        @Schema(description = "Needed if there is no url.", examples = "CC BY 4.0")
        @Nullable
        String name,

        @Size(max = 2000, message = "An address has at most 2000 characters.")
        @Schema(
                description = "Where its text is. Needed if there is no name.",
                format = "uri",
                examples = "https://creativecommons.org/licenses/by/4.0/")
        @Nullable
        String url) {

    static void check(@Nullable License license, Faults faults) {
        if (license != null) {
            if (license.name == null && license.url == null && !faults.any("/license")) {
                faults.add("/license/name", "required", "A licence needs a name or a url.");
            }
            WebAddress.check(license.url, "/license/url", faults);
        }
    }
}
