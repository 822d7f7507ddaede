package press.masthead.campaign.selection;

import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.Placement;

/** The message of each placement of a page; null where nothing is shown. */
@Schema(description = "The message of each placement of a page; null where nothing is shown.")
public record PlacementMessages(
        @Schema(description = "A strip across the page.", required = true, nullable = true) @Nullable
        ShownMessage banner,

        @Schema(description = "A short word at the top of the page.", required = true, nullable = true) @Nullable
        ShownMessage notice,

        @Schema(description = "The long message under an article.", required = true, nullable = true) @Nullable
        ShownMessage epic,

        @Schema(description = "A message laid over the page.", required = true, nullable = true) @Nullable
        ShownMessage modal,

        @Schema(description = "A message between the paragraphs of an article.", required = true, nullable = true)
        @Nullable
        ShownMessage inline) {

    static PlacementMessages of(Function<Placement, @Nullable ShownMessage> shown) {
        return new PlacementMessages(
                shown.apply(Placement.banner),
                shown.apply(Placement.notice),
                shown.apply(Placement.epic),
                shown.apply(Placement.modal),
                shown.apply(Placement.inline));
    }

    /** The message that is shown here; null when there is none. */
    public @Nullable ShownMessage at(Placement placement) {
        return switch (placement) {
            case banner -> banner;
            case notice -> notice;
            case epic -> epic;
            case modal -> modal;
            case inline -> inline;
        };
    }
}
