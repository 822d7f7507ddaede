package press.masthead.campaign.contribution.payment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import press.masthead.campaign.contribution.SaveContribution;
import press.masthead.campaign.contribution.SaveRefund;
import press.masthead.json.StrictJson;
import press.masthead.problem.Faults;

/** Events whose data is a contribution or a refund as this service's own API takes it. */
final class StandardEvents {

    private StandardEvents() {}

    /** @throws press.masthead.problem.ProblemException that names every fault of the data */
    static Optional<PaymentNews> read(String provider, JsonNode event, StrictJson json) {
        return switch (event.path("type").asText()) {
            case "contribution.paid" ->
                Optional.of(new PaymentNews.Paid(
                        strictly(data(event).put("provider", provider), SaveContribution.class, json)));
            case "contribution.refunded" -> {
                ObjectNode data = data(event);
                String reference = data.path("providerReference").asText();
                data.remove("providerReference");
                yield Optional.of(new PaymentNews.Returned(List.of(reference), strictly(data, SaveRefund.class, json)));
            }
            default -> Optional.empty();
        };
    }

    private static ObjectNode data(JsonNode event) {
        return event.path("data").isObject()
                ? event.path("data").deepCopy()
                : com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
    }

    private static <T> T strictly(JsonNode data, Class<T> type, StrictJson json) {
        Faults faults = new Faults();
        Optional<T> read = json.read(data, type, faults.at("/data"));
        faults.throwIfAny();
        return read.orElseThrow();
    }
}
