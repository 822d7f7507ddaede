package press.masthead.campaign.contribution;

import static press.masthead.support.Newsroom.word;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import press.masthead.campaign.CampaignApi;
import press.masthead.support.Http;
import press.masthead.support.Newsroom;

/** The payment page's backend. */
public final class Payments {

    private Payments() {}

    /** A payment that nothing else is called like, of one euro for each hundred. */
    public static Map<String, Object> payment(long amount, Object... namesAndValues) {
        return Newsroom.with(
                Newsroom.with(
                        Map.of(),
                        "provider",
                        "page",
                        "providerReference",
                        word(),
                        "at",
                        "2026-11-20T12:00:00Z",
                        "amount",
                        amount,
                        "currency",
                        "EUR",
                        "frequency",
                        "once"),
                namesAndValues);
    }

    public static Response tell(Map<String, ?> payment) {
        return Http.as("payments").contentType(ContentType.JSON).body(payment).post("/v1/contributions");
    }

    /** Tells it, and answers its id. */
    public static String told(Map<String, ?> payment) {
        return tell(payment).then().statusCode(201).extract().path("id");
    }

    public static Response refund(String id, Map<String, ?> refund) {
        return Http.as("payments")
                .contentType(ContentType.JSON)
                .body(refund)
                .post("/v1/contributions/" + id + "/refunds");
    }

    /** The id of a new campaign. */
    public static String campaign() {
        return CampaignApi.asAdmin().created(CampaignApi.campaign("money-" + word(), null));
    }

    public static Response list(String query) {
        return Http.as("campaigner").get("/v1/editorial/contributions?" + query);
    }
}
