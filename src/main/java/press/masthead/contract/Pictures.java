package press.masthead.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import press.masthead.image.rendition.RenditionFormat;

/** Describes the answers that are pictures. */
final class Pictures {

    private Pictures() {}

    static void write(List<ContractOperation> operations) {
        operations.stream().filter(ContractOperation::isPicture).forEach(one -> {
            Content content = OASFactory.createContent();
            for (RenditionFormat format : RenditionFormat.values()) {
                content.addMediaType(
                        format.mediaType(),
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema()
                                        .addType(Schema.SchemaType.STRING)
                                        .format("binary")));
            }
            one.success()
                    .orElseThrow()
                    .content(content)
                    .addHeader("Content-Length", Answers.header("How many bytes it has."));
        });
    }
}
