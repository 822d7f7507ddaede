package press.masthead.campaign.contribution.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static press.masthead.support.Newsroom.word;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.campaign.contribution.Payments;
import press.masthead.support.Http;
import press.masthead.support.LogRecords;

@QuarkusTest
class PaymentWebhookTest {

    private static final String SESSION = """
            {"id": "evt_1", "object": "event", "type": "checkout.session.completed", "created": 1764331200, "data": {"object": {
              "id": "cs_%1$s", "object": "checkout.session", "mode": "%3$s", "payment_status": "paid", "amount_total": 2500,
              "currency": "eur", "payment_intent": "pi_%1$s", "payment_method_types": ["card"],
              "customer_details": {"email": "reader@example.org", "address": {"country": "DE"}},
              "metadata": {"campaign": "%2$s", "variant": "control", "placement": "epic"}}}}
            """;

    private static final String INVOICE = """
            {"id": "evt_2", "type": "invoice.paid", "created": %3$d, "data": {"object": {
              "id": "in_%1$s", "object": "invoice", "amount_paid": 500, "currency": "eur", "customer_address": {"country": "AT"},
              "parent": {"subscription_details": {"subscription": "sub_%2$s", "metadata": {"variant": "b"}}},
              "lines": {"data": [{"plan": {"interval": "year"}}]}}}}
            """;

    private static final String REFUND = """
            {"id": "evt_3", "type": "charge.refunded", "created": 1764331200, "data": {"object": {
              "id": "ch_%1$s", "payment_intent": "pi_%1$s", "amount_refunded": %2$d, "currency": "eur"},
              "previous_attributes": {"amount_refunded": %3$d}}}
            """;

    private static final String DISPUTE = """
            {"id": "evt_4", "type": "charge.dispute.created", "created": 1764331200, "data": {"object": {
              "id": "dp_%1$s", "charge": "ch_%1$s", "payment_intent": "pi_%1$s", "amount": 2500, "currency": "eur"}}}
            """;

    @Test
    void countsSessionOfStripeOnceHoweverOftenItIsSent() {
        String name = word();
        String campaign = Payments.campaign();
        stripe(SESSION.formatted(name, campaign, "payment")).then().statusCode(204);
        stripe(SESSION.formatted(name, campaign, "payment")).then().statusCode(204);

        known("pi_" + name)
                .body("data.amount", contains(2500))
                .body("data.currency", contains("EUR"))
                .body("data.campaign", contains(campaign))
                .body("data.variant", contains("control"))
                .body("data.method", contains("card"))
                .body("data.country", contains("DE"));
    }

    @Test
    void countsWhatWasToldFirstAndLogsWhatContradictsIt() {
        String name = word();
        stripe(SESSION.formatted(name, "", "payment")).then().statusCode(204);
        try (LogRecords log = new LogRecords()) {
            stripe(SESSION.formatted(name, "", "payment")).then().statusCode(204);
            assertThat(log.lines()).noneMatch(line -> line.contains("something else"));
            stripe(SESSION.formatted(name, "", "payment").replace("2500", "9900"))
                    .then()
                    .statusCode(204);
            assertThat(log.lines())
                    .filteredOn(line -> line.contains("something else"))
                    .singleElement(STRING)
                    .contains("stripe tells of contribution")
                    .doesNotContain(name, "9900", "reader@example.org");
        }
        known("pi_" + name).body("data.amount", contains(2500));
    }

    @Test
    void leavesSubscriptionsToTheirInvoices() {
        String name = word();
        stripe(SESSION.formatted(name, "", "subscription")).then().statusCode(204);
        known("pi_" + name).body("data", empty());

        stripe(INVOICE.formatted(name, name, 1764331200)).then().statusCode(204);
        stripe(INVOICE.formatted(name + "2", name, 1764331300)).then().statusCode(204);
        String first = known("in_" + name)
                .body("data.frequency", contains("annual"))
                .body("data.country", contains("AT"))
                .extract()
                .path("data[0].id");
        known("in_" + name + "2").body("data.first", contains(first));
    }

    @Test
    void keepsMoneyOfCampaignThatIsNotKnown() {
        String name = word();
        stripe(SESSION.formatted(name, "no-such-campaign", "payment")).then().statusCode(204);
        known("pi_" + name).body("data.amount", contains(2500));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"XK, XK", "de, DE", "UK, none", "USA, none", "ZZ, none", "Kosovo, none"})
    void keepsMoneyOfCountryThatIsNotKnown(String told, @Nullable String kept) {
        String name = word();
        stripe(SESSION.formatted(name, "", "payment").replace("\"DE\"", "\"" + told + "\""))
                .then()
                .statusCode(204);
        known("pi_" + name).body("data.country", contains(kept));

        bank("""
                {"type": "contribution.paid", "data": {"providerReference": "%s", "at": "2026-11-20T12:00:00Z",
                 "amount": 1000, "currency": "EUR", "frequency": "once", "country": "%s"}}""".formatted(name, told)).then().statusCode(204);
        known(name).body("data.country", contains(kept));
    }

    @Test
    void subtractsWhatIsGivenBackInParts() {
        String name = word();
        stripe(REFUND.formatted(name, 500, 0)).then().statusCode(409);
        stripe(SESSION.formatted(name, "", "payment")).then().statusCode(204);
        stripe(REFUND.formatted(name, 500, 0)).then().statusCode(204);
        stripe(REFUND.formatted(name, 500, 0)).then().statusCode(204);
        stripe(REFUND.formatted(name, 700, 500)).then().statusCode(204);
        known("pi_" + name).body("data.refunded", contains(700)).body("data.chargedBack", contains(false));

        stripe(DISPUTE.formatted(name)).then().statusCode(204);
        known("pi_" + name).body("data.chargedBack", contains(true));
    }

    @Test
    void passesOverOtherEvents() {
        stripe("{\"type\": \"customer.created\", \"data\": {\"object\": {}}}")
                .then()
                .statusCode(204);
        stripe("{}").then().statusCode(204);
    }

    @Test
    void refusesWhatIsNotSignedByTheProviderJustNow() {
        String body = "{\"type\": \"customer.created\"}";
        long now = Instant.now().getEpochSecond();
        stripe(body, now, "whsec_of_stripe_before").then().statusCode(204);
        stripe(body, now, "whsec_of_another").then().statusCode(400).body("type", containsString("signature-refused"));
        stripe(body, now - 3600, "whsec_of_stripe").then().statusCode(400);
        stripe(body, now + 3600, "whsec_of_stripe").then().statusCode(400);
        send("stripe", "Stripe-Signature", "nonsense", body).then().statusCode(400);
        send("stripe", "X-Nothing", "", body).then().statusCode(400);
        send("nobody", "Stripe-Signature", "t=1,v1=00", body).then().statusCode(404);
    }

    @Test
    void takesStandardWebhooks() {
        String name = word();
        String paid = """
                {"type": "contribution.paid", "data": {"providerReference": "%s", "at": "2026-11-20T12:00:00Z",
                 "amount": 1000, "currency": "EUR", "frequency": "once"}}""".formatted(name);
        bank(paid).then().statusCode(204);
        bank(paid).then().statusCode(204);
        bank("""
                {"type": "contribution.refunded", "data": {"providerReference": "%s", "reference": "r", "amount": 400,
                 "at": "2026-11-21T12:00:00Z"}}""".formatted(name)).then().statusCode(204);
        known(name)
                .body("data.refunded", contains(400))
                .body("data.provider", contains("bank"))
                .body("page.total", equalTo(1));
        bank("""
                {"type": "contribution.refunded", "data": {"providerReference": "%s", "reference": "s",
                 "at": "2026-11-21T12:00:00Z"}}""".formatted(name)).then().statusCode(400);
        bank("{\"type\": \"contribution.paid\", \"data\": {\"amount\": -1}}")
                .then()
                .statusCode(400)
                .body("errors.pointer", org.hamcrest.Matchers.hasItem("/data/amount"));
    }

    private static ValidatableResponse known(String reference) {
        return Payments.list("count=true&providerReference=" + reference).then().statusCode(200);
    }

    private static Response stripe(String body) {
        return stripe(body, Instant.now().getEpochSecond(), "whsec_of_stripe");
    }

    private static Response stripe(String body, long time, String secret) {
        String signature = WebhookScheme.stripe.sign(secret, (time + "." + body).getBytes(StandardCharsets.UTF_8));
        return send("stripe", "Stripe-Signature", "t=%d,v1=%s,v0=6ffb".formatted(time, signature), body);
    }

    private static Response bank(String body) {
        long time = Instant.now().getEpochSecond();
        String signature = WebhookScheme.standard.sign(
                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                ("msg_1." + time + "." + body).getBytes(StandardCharsets.UTF_8));
        return Http.anonymous()
                .contentType("application/json")
                .header("webhook-id", "msg_1")
                .header("webhook-timestamp", time)
                .header("webhook-signature", "v1," + signature + " v1a,other")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/contributions/webhooks/bank");
    }

    private static Response send(String provider, String header, String value, String body) {
        return Http.anonymous()
                .contentType("application/json")
                .header(header, value)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/contributions/webhooks/" + provider);
    }
}
