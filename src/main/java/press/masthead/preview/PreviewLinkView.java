package press.masthead.preview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.access.ShownOnce;
import press.masthead.article.workflow.ActorView;

/**
 * A link to a preview, as editors see it.
 *
 * @param token what opens it; only in the answer in which it is made
 */
@Schema(description = "A link to a preview.")
public record PreviewLinkView(
        UUID id,
        @Schema(description = "The article.") UUID article,

        @Schema(description = "The number of the revision that it shows.", format = "int32")
        int revision,

        Instant expiresAt,

        @Schema(description = "When it was taken back.") @Nullable
        Instant revokedAt,

        Instant createdAt,
        @Schema(description = "Who made it.") @Nullable ActorView actor,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "What opens it. Shown once, in the answer in which it is made.", maxLength = 200)
        @Nullable
        String token,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description = "Where the preview is, with its token. Shown once, in the answer in which it is made.",
                maxLength = 2000,
                format = "uri")
        @Nullable
        String url)
        implements ShownOnce {

    static PreviewLinkView of(PreviewLink link) {
        return new PreviewLinkView(
                link.getId(),
                link.getArticleId(),
                link.getRevision(),
                link.getExpiresAt(),
                link.getRevokedAt(),
                link.getCreatedAt(),
                ActorView.of(link.getActor(), link.getActorName()),
                null,
                null);
    }

    PreviewLinkView with(String token, String url) {
        return new PreviewLinkView(id, article, revision, expiresAt, revokedAt, createdAt, actor, token, url);
    }

    @Override
    public PreviewLinkView withoutSecret() {
        return new PreviewLinkView(id, article, revision, expiresAt, revokedAt, createdAt, actor, null, null);
    }
}
