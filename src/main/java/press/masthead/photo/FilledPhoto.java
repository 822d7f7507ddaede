package press.masthead.photo;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.masthead.image.metadata.MetadataSource;
import press.masthead.image.metadata.RawMetadata;

/**
 * A photo to be saved, after its file filled what the editor left out.
 *
 * @param filledFrom the names of the fields of the request that were filled, and the part of the file that filled each
 * @param suggestedCredit whom the file credits, if there is no such photo credit and the editor named none
 * @param sourceTypeOfFile how the picture came to be, by what the file says
 * @param raw all that the file says
 */
record FilledPhoto(
        SavePhoto request,
        Map<String, MetadataSource> filledFrom,
        @Nullable String suggestedCredit,
        @Nullable DigitalSourceType sourceTypeOfFile,
        RawMetadata raw) {

    FilledPhoto withSources(Map<String, MetadataSource> sources) {
        return new FilledPhoto(request, sources, suggestedCredit, sourceTypeOfFile, raw);
    }
}
