package press.masthead.campaign;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import press.masthead.query.Arguments;
import press.masthead.query.Filter;
import press.masthead.query.Parameter;
import press.masthead.query.Where;

/** {@code status=live,paused}: where campaigns stand now, by the clock of the database. */
final class StatusFilter implements Filter {

    private static final String NAME = "status";

    private static final String OVER = "(e.endsAt is not null and e.endsAt <= instant)";

    private static final String WAITS = "(e.startsAt is not null and e.startsAt > instant)";

    private static final Map<CampaignStatus, String> CONDITIONS = new EnumMap<>(Map.of(
            CampaignStatus.draft, "e.state = draft",
            CampaignStatus.scheduled, "(e.state = started and not " + OVER + " and " + WAITS + ")",
            CampaignStatus.live, "(e.state = started and not " + OVER + " and not " + WAITS + ")",
            CampaignStatus.paused, "(e.state = paused and not " + OVER + ")",
            CampaignStatus.ended, "(e.state = ended or e.state <> draft and " + OVER + ")"));

    @Override
    public List<Parameter> parameters() {
        List<String> names =
                Arrays.stream(CampaignStatus.values()).map(Enum::name).toList();
        return List.of(Parameter.list(NAME, "Only those that stand at any of these now.", "live")
                .oneOf(names));
    }

    @Override
    public void apply(Arguments arguments, Where where, EntityManager entityManager) {
        List<String> wanted = arguments.list(NAME);
        if (!wanted.isEmpty()) {
            where.and(wanted.stream()
                    .map(status -> CONDITIONS.get(CampaignStatus.valueOf(status)))
                    .collect(Collectors.joining(" or ", "(", ")")));
        }
    }
}
