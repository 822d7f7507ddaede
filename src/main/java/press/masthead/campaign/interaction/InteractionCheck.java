package press.masthead.campaign.interaction;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.CodeList;
import press.masthead.campaign.Variant;
import press.masthead.json.NearestName;
import press.masthead.problem.Faults;

/**
 * Checks interactions by their campaign and the time.
 *
 * @param accepted for how long after it happened one is counted
 * @param now when they were received
 * @param bot whether a bot sent them
 * @param visitorHash what stands for a visitor
 */
record InteractionCheck(
        CountableCampaign campaign, Duration accepted, Instant now, boolean bot, ToLongFunction<String> visitorHash) {

    private static final Duration CLOCK_AHEAD = Duration.ofDays(1);

    /** Notes all that is wrong with them. */
    void note(InteractionReader.Read read) {
        IntStream.range(0, read.events().size()).forEach(i -> note(read.events().get(i), read.of(i)));
    }

    private void note(@Nullable Interaction event, Faults faults) {
        if (event == null) {
            return;
        }
        if (event.variant() != null && !campaign.variants().contains(event.variant()) && !faults.any("/variant")) {
            faults.add(
                    "/variant",
                    "unknown-value",
                    "The campaign has no variant %s.%s"
                            .formatted(
                                    NearestName.quote(event.variant()),
                                    NearestName.hint(event.variant(), campaign.variants())));
        }
        if (Variant.HOLDBACK.equals(event.variant())
                && event.type() != null
                && event.type() != InteractionType.impression) {
            faults.add(
                    "/type",
                    "not-allowed",
                    "Who is shown nothing, as holdback, can do nothing but be counted: impression.");
        }
        if (event.placement() != null && event.placement() != campaign.placement()) {
            faults.add("/placement", "unknown-value", "The campaign is shown as %s.".formatted(campaign.placement()));
        }
        if (event.at() != null && event.at().isBefore(now.minus(accepted))) {
            faults.add(
                    "/at",
                    "too-small",
                    "Events are counted up to %d hours after they happened.".formatted(accepted.toHours()));
        }
        if (event.at() != null && event.at().isAfter(now.plus(CLOCK_AHEAD))) {
            faults.add("/at", "too-large", "It is more than a day from now: the reader's clock is wrong.");
        }
    }

    /** They as they are counted, after nothing was found. */
    List<CheckedInteraction> checked(List<Interaction> events) {
        return events.stream().map(this::checked).toList();
    }

    private CheckedInteraction checked(Interaction event) {
        return new CheckedInteraction(
                new InteractionKey(event.at().atOffset(ZoneOffset.UTC).toLocalDate(), campaign.id(), event.id()),
                event.type(),
                event.variant(),
                campaign.placement().name(),
                country(event.country()),
                event.article(),
                event.at(),
                now,
                bot,
                event.visitor() == null ? null : visitorHash.applyAsLong(event.visitor()));
    }

    /** What is no country would be a row of its own in each hour. */
    private static String country(@Nullable String sent) {
        return Objects.requireNonNullElse(CodeList.COUNTRIES.known(sent), "");
    }
}
