package press.masthead.campaign.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static press.masthead.campaign.contribution.Payments.list;
import static press.masthead.campaign.contribution.Payments.payment;
import static press.masthead.campaign.contribution.Payments.refund;
import static press.masthead.campaign.contribution.Payments.tell;
import static press.masthead.campaign.contribution.Payments.told;
import static press.masthead.support.Newsroom.with;
import static press.masthead.support.Newsroom.word;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.masthead.support.Http;
import press.masthead.support.Newsroom;

@QuarkusTest
class ContributionResourceTest {

    @Test
    void keepsWhatAskedForIt() {
        String campaign = Payments.campaign();
        String article = Newsroom.draft().id();
        tell(payment(
                        2500,
                        "campaign",
                        campaign,
                        "variant",
                        "control",
                        "placement",
                        "epic",
                        "article",
                        article,
                        "method",
                        "card",
                        "country",
                        "DE"))
                .then()
                .statusCode(201)
                .body("campaign", equalTo(campaign))
                .body("article", equalTo(article))
                .body("amount", equalTo(2500))
                .body("refunded", equalTo(0));
        list("campaign=" + campaign + "&count=true")
                .then()
                .statusCode(200)
                .body("page.total", equalTo(1))
                .body("data[0].variant", equalTo("control"));
    }

    @Test
    void countsTheSamePaymentOnce() {
        Map<String, Object> payment = payment(1000);
        String id = told(payment);
        refund(id, Map.of("reference", "r1", "amount", 200, "at", "2026-11-21T00:00:00Z"))
                .then()
                .statusCode(200);
        tell(payment).then().statusCode(200).body("id", equalTo(id)).body("refunded", equalTo(200));
        tell(with(payment, "amount", 2000)).then().statusCode(409).body("contribution", equalTo(id));
    }

    @Test
    void countsItOnceWhenItIsToldAtTheSameTime() {
        Map<String, Object> payment = payment(1000);
        Http.as("payments");
        List<CompletableFuture<Integer>> answers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> tell(payment).statusCode()))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join))
                .containsOnlyOnce(201)
                .containsOnly(200, 201);
    }

    @Test
    void namesEveryFaultAtOnce() {
        tell(with(
                        payment(0),
                        "currency",
                        "EURO",
                        "country",
                        "UK",
                        "variant",
                        "control",
                        "first",
                        "nothing",
                        "email",
                        "reader@example.org",
                        "at",
                        "2999-01-01T00:00:00Z"))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/amount", "/currency", "/country", "/campaign", "/first", "/first", "/email", "/at"));
        tell(payment(100, "at", "0001-01-01T00:00:00Z"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/at"));
        tell(payment(100, "campaign", "no-such-campaign"))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-reference"));
    }

    @Test
    void knowsKosovo() {
        tell(payment(1000, "country", "XK")).then().statusCode(201).body("country", equalTo("XK"));
    }

    @Test
    void laterPaymentsNameTheFirst() {
        String agreement = word();
        Map<String, Object> first = payment(500, "frequency", "monthly", "agreement", agreement);
        String id = told(first);
        tell(payment(500, "frequency", "monthly", "agreement", agreement))
                .then()
                .statusCode(201)
                .body("first", equalTo(id));
        tell(payment(500, "frequency", "monthly", "first", String.valueOf(first.get("providerReference"))))
                .then()
                .statusCode(201)
                .body("first", equalTo(id));
        tell(first).then().statusCode(200).body("first", equalTo(null));
    }

    @Test
    void refundsSubtractAndNeverMoreThanWasGiven() {
        String id = told(payment(1000));
        Map<String, Object> part = Map.of("reference", "r1", "amount", 600, "at", "2026-11-21T00:00:00Z");
        refund(id, part).then().statusCode(200).body("refunded", equalTo(600));
        refund(id, part).then().statusCode(200).body("refunded", equalTo(600));
        refund(id, with(part, "amount", 100)).then().statusCode(409);
        refund(id, with(part, "reference", "r0", "at", "2026-11-19T00:00:00Z"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/at"));
        refund(id, with(part, "reference", "r2")).then().statusCode(409).body("left", equalTo(400));
        refund(id, with(part, "reference", "r3", "amount", 400)).then().body("refunded", equalTo(1000));
    }

    @Test
    void chargebackTakesAllBack() {
        String id = told(payment(1000));
        Map<String, Object> chargeback = Map.of("reference", "d1", "kind", "chargeback", "at", "2026-11-21T00:00:00Z");
        refund(id, with(chargeback, "amount", 1000)).then().statusCode(400);
        refund(id, chargeback).then().statusCode(200).body("chargedBack", equalTo(true));
        refund(id, with(chargeback, "reference", "d2"))
                .then()
                .statusCode(200)
                .body("chargedBack", equalTo(true))
                .body("refunded", equalTo(0));
        refund(id, Map.of("reference", "r1", "amount", 1, "at", "2026-11-22T00:00:00Z"))
                .then()
                .statusCode(409)
                .body("left", equalTo(0));
    }

    @Test
    void pagesThroughTheListOfOneCampaign() {
        String campaign = Payments.campaign();
        List<String> told = IntStream.range(0, 3)
                .mapToObj(i -> told(payment(100 + i, "campaign", campaign)))
                .toList();
        list("fields=amount,currency&campaign=" + campaign)
                .then()
                .statusCode(200)
                .body("data[0].keySet()", containsInAnyOrder("amount", "currency"));
        String next = list("limit=2&campaign=" + campaign)
                .then()
                .statusCode(200)
                .extract()
                .path("page.next");
        List<String> rest =
                list("limit=2&campaign=" + campaign + "&cursor=" + next).path("data.id");
        assertThat(rest).hasSize(1).isSubsetOf(told);
        list("campaign=" + campaign + "&currency=USD").then().body("data", equalTo(List.of()));
        list("campaign=" + campaign + "&currency=EUR&frequency=once&at[gte]=2026-11-20")
                .then()
                .body("data.id", hasItems(told.toArray(String[]::new)));
    }

    @Test
    void triedPaymentIsNotKept() {
        Map<String, Object> payment = payment(1000);
        Http.as("payments")
                .contentType("application/json")
                .body(payment)
                .post("/v1/contributions?dryRun=true")
                .then()
                .statusCode(200);
        tell(payment).then().statusCode(201);
    }

    @Test
    void keyOfThePaymentPageReadsNothing() {
        Http.as("payments").get("/v1/editorial/contributions").then().statusCode(403);
        Http.as("payments").get("/v1/editorial/articles").then().statusCode(403);
        Http.as("payments").get("/v1/placements?explain=true").then().statusCode(403);
        Http.as("editor").get("/v1/editorial/contributions").then().statusCode(403);
    }
}
