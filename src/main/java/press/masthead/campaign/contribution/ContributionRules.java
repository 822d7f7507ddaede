package press.masthead.campaign.contribution;

import java.time.Duration;
import java.time.Instant;
import press.masthead.campaign.CodeList;
import press.masthead.campaign.Frequency;
import press.masthead.problem.Faults;

/** What the fields of a contribution and of a refund ask of each other. */
final class ContributionRules {

    /** How far the clock of a payment page may be ahead. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    /** What is said to be older was not paid then, but has another fault: a year in two digits, or seconds for milliseconds. */
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private ContributionRules() {}

    static void check(SaveContribution sent, Instant now, Faults faults) {
        if (sent.currency() != null) {
            CodeList.CURRENCIES.check(sent.currency(), "/currency", faults);
        }
        if (sent.variant() != null && sent.campaign() == null && !faults.any("/campaign")) {
            faults.add("/campaign", "required", "A variant is one of a campaign, which is missing.");
        }
        if (sent.frequency() == Frequency.once) {
            String detail = "A contribution that is given once has no other payments.";
            if (sent.first() != null) {
                faults.add("/first", "not-allowed", detail);
            }
            if (sent.agreement() != null) {
                faults.add("/agreement", "not-allowed", detail);
            }
        }
        checkTime(sent.at(), now, faults);
    }

    static void check(SaveRefund sent, Instant now, Faults faults) {
        if (sent.kind() == RefundKind.refund && sent.amount() == null && !faults.any("/amount")) {
            faults.add("/amount", "required", "A refund needs an amount.");
        }
        if (sent.kind() == RefundKind.chargeback && sent.amount() != null) {
            faults.add("/amount", "not-allowed", "A chargeback takes all back, and has no amount.");
        }
        checkTime(sent.at(), now, faults);
    }

    private static void checkTime(Instant at, Instant now, Faults faults) {
        if (at != null && at.isAfter(now.plus(AHEAD))) {
            faults.add("/at", "too-large", "This time is still to come.");
        }
        if (at != null && at.isBefore(EARLIEST)) {
            faults.add("/at", "too-small", "No payment that is told here is older than the year 2000.");
        }
    }
}
