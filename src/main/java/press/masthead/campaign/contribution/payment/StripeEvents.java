package press.masthead.campaign.contribution.payment;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.Frequency;
import press.masthead.campaign.PaymentMethod;
import press.masthead.campaign.Placement;
import press.masthead.campaign.contribution.RefundKind;
import press.masthead.campaign.contribution.SaveContribution;
import press.masthead.campaign.contribution.SaveRefund;
import press.masthead.query.Ids;

/**
 * Events as Stripe documents them. A single payment is told by its checkout session, each payment of a subscription by its
 * invoice: the session of a subscription would tell its first payment twice.
 */
final class StripeEvents {

    private StripeEvents() {}

    static Optional<PaymentNews> read(String provider, JsonNode event) {
        JsonNode object = event.path("data").path("object");
        Instant at = Instant.ofEpochSecond(event.path("created").asLong());
        return switch (event.path("type").asText()) {
            case "checkout.session.completed", "checkout.session.async_payment_succeeded" ->
                session(provider, object, at);
            case "invoice.paid" -> invoice(provider, object, at);
            case "charge.refunded" -> refund(event, object, at);
            case "charge.dispute.created" ->
                Optional.of(new PaymentNews.Returned(
                        references(object, "payment_intent", "charge"),
                        new SaveRefund(object.path("id").asText(), RefundKind.chargeback, null, at)));
            default -> Optional.empty();
        };
    }

    private static Optional<PaymentNews> session(String provider, JsonNode session, Instant at) {
        if (!session.path("mode").asText().equals("payment")
                || !session.path("payment_status").asText().equals("paid")) {
            return Optional.empty();
        }
        return paid(
                provider,
                references(session, "payment_intent", "id"),
                null,
                at,
                session.path("amount_total"),
                session,
                Frequency.once,
                session.path("customer_details").path("address"),
                session.path("metadata"));
    }

    private static Optional<PaymentNews> invoice(String provider, JsonNode invoice, Instant at) {
        JsonNode parent = invoice.path("parent").path("subscription_details");
        JsonNode details = parent.isMissingNode() ? invoice.path("subscription_details") : parent;
        JsonNode metadata = details.path("metadata").isObject() ? details.path("metadata") : invoice.path("metadata");
        String agreement = Stream.of(parent, invoice)
                .flatMap(node -> references(node, "subscription").stream())
                .findFirst()
                .orElse(null);
        return paid(
                provider,
                references(invoice, "payment_intent", "charge", "id"),
                agreement,
                at,
                invoice.path("amount_paid"),
                invoice,
                agreement == null ? Frequency.once : frequency(invoice, metadata),
                invoice.path("customer_address"),
                metadata);
    }

    private static Optional<PaymentNews> paid(
            String provider,
            List<String> references,
            @Nullable String agreement,
            Instant at,
            JsonNode amount,
            JsonNode object,
            Frequency frequency,
            JsonNode address,
            JsonNode metadata) {
        String currency = object.path("currency").asText().toUpperCase(java.util.Locale.ROOT);
        long minor = StripeAmounts.toMinorUnits(amount.asLong(), currency);
        String campaign = text(metadata, "campaign", 200);
        if (references.isEmpty() || minor <= 0) {
            return Optional.empty();
        }
        return Optional.of(new PaymentNews.Paid(new SaveContribution(
                provider,
                references.get(0),
                agreement,
                at,
                minor,
                currency,
                frequency,
                null,
                method(object.path("payment_method_types")),
                text(address, "country", 2),
                campaign,
                campaign == null ? null : text(metadata, "variant", 100),
                constant(Placement.class, text(metadata, "placement", 20)),
                Optional.ofNullable(text(metadata, "article", 36))
                        .filter(Ids::isId)
                        .orElse(null))));
    }

    /** The event tells all that was given back so far, and what that was before. */
    private static Optional<PaymentNews> refund(JsonNode event, JsonNode charge, Instant at) {
        long all = charge.path("amount_refunded").asLong();
        long before = event.path("data")
                .path("previous_attributes")
                .path("amount_refunded")
                .asLong();
        String currency = charge.path("currency").asText().toUpperCase(java.util.Locale.ROOT);
        long amount = StripeAmounts.toMinorUnits(all - before, currency);
        return amount <= 0
                ? Optional.empty()
                : Optional.of(new PaymentNews.Returned(
                        references(charge, "payment_intent", "id", "invoice"),
                        new SaveRefund(charge.path("id").asText() + ":" + all, RefundKind.refund, amount, at)));
    }

    private static Frequency frequency(JsonNode invoice, JsonNode metadata) {
        JsonNode line = invoice.path("lines").path("data").path(0);
        String interval = Stream.of(
                        line.path("price").path("recurring").path("interval"),
                        line.path("plan").path("interval"),
                        metadata.path("frequency"))
                .map(JsonNode::asText)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return interval.equals("year") || interval.equals("annual") ? Frequency.annual : Frequency.monthly;
    }

    /** The method, where the session allowed only one. */
    private static @Nullable PaymentMethod method(JsonNode types) {
        if (types.size() != 1) {
            return null;
        }
        String type = types.path(0).asText();
        return type.equals("sepa_debit") ? PaymentMethod.sepa : constant(PaymentMethod.class, type);
    }

    private static <T extends Enum<T>> @Nullable T constant(Class<T> type, @Nullable String name) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String text(JsonNode object, String field, int longest) {
        String text = object.path(field).asText("").strip();
        return text.isEmpty() || text.length() > longest ? null : text;
    }

    /** The ids in these fields, which Stripe may answer with the whole thing instead. */
    private static List<String> references(JsonNode object, String... fields) {
        return Stream.of(fields)
                .map(object::path)
                .map(node -> node.isObject() ? node.path("id").asText() : node.asText(""))
                .filter(id -> !id.isEmpty() && !id.equals("null"))
                .toList();
    }
}
