package press.masthead.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.campaign.CampaignApi.campaign;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CampaignLifeCycleTest {

    private static final String LATER = "{\"startsAt\": \"2100-01-01T00:00:00Z\"}";

    private static final String OVER = "{\"startsAt\": \"2020-01-01T00:00:00Z\", \"endsAt\": \"2020-02-01T00:00:00Z\"}";

    private final CampaignApi campaigns = CampaignApi.asAdmin();

    @ParameterizedTest
    @CsvSource(textBlock = """
            draft,     start,  live
            draft,     pause,
            draft,     resume,
            draft,     end,
            scheduled, start,
            scheduled, pause,  paused
            scheduled, resume,
            scheduled, end,    ended
            live,      start,
            live,      pause,  paused
            live,      resume,
            live,      end,    ended
            paused,    start,
            paused,    pause,
            paused,    resume, live
            paused,    end,    ended
            ended,     start,
            ended,     pause,
            ended,     resume,
            ended,     end,
            """)
    void goesFromStatusToStatus(CampaignStatus status, CampaignAction action, @Nullable CampaignStatus result) {
        String id = inStatus(status);

        Response answer = campaigns.act(id, action.name());

        if (result == null) {
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.<String>path("type")).endsWith("/conflict");
            assertThat(answer.<List<String>>path("allowedTransitions")).isEqualTo(allowed(status));
            assertThat(status(id)).isEqualTo(status.name());
        } else {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.<String>path("status")).isEqualTo(result.name());
            assertThat(answer.<List<String>>path("allowedTransitions")).isEqualTo(allowed(result));
            assertThat(answer.header("ETag")).isEqualTo("\"" + answer.path("version") + "\"");
            assertThat(status(id)).isEqualTo(result.name());
        }
    }

    @ParameterizedTest
    @CsvSource({"draft, 204", "scheduled, 409", "live, 409", "paused, 409", "ended, 204"})
    void deletesOnlyWhatNobodySees(CampaignStatus status, int expected) {
        String id = inStatus(status);

        Response answer = campaigns.delete(id);

        assertThat(answer.statusCode()).isEqualTo(expected);
        assertThat(campaigns.read(id).<String>path("archivedAt") != null).isEqualTo(expected == 204);
        if (expected == 409) {
            assertThat(answer.<List<String>>path("allowedTransitions")).isEqualTo(allowed(status));
        }
    }

    @Test
    void raisesTheVersionAndTheTimeOfChange() {
        Response draft = campaigns.read(inStatus(CampaignStatus.draft));

        Response started = campaigns.act(draft.path("id"), "start");

        assertThat(started.header("ETag")).isEqualTo("\"2\"").isNotEqualTo(draft.header("ETag"));
        assertThat(started.<String>path("updatedAt")).isGreaterThan(draft.path("updatedAt"));
        assertThat(started.<String>path("createdAt")).isEqualTo(draft.path("createdAt"));
    }

    @Test
    void changesOnlyTheVersionThatWasRead() {
        String address = "/v1/editorial/campaigns/" + inStatus(CampaignStatus.draft) + "/start";

        assertThat(campaigns.request().post(address).statusCode()).isEqualTo(428);
        assertThat(campaigns.request().header("If-Match", "\"7\"").post(address).statusCode())
                .isEqualTo(412);
        assertThat(campaigns.request().header("If-Match", "\"1\"").post(address).statusCode())
                .isEqualTo(200);
    }

    @Test
    void takesAnEmptyObjectOrNoBody() {
        String address = "/v1/editorial/campaigns/" + inStatus(CampaignStatus.draft);

        assertThat(campaigns
                        .request()
                        .header("If-Match", "*")
                        .body("{}")
                        .post(address + "/start")
                        .statusCode())
                .isEqualTo(200);
        assertThat(campaigns
                        .request()
                        .header("If-Match", "*")
                        .noContentType()
                        .post(address + "/pause")
                        .statusCode())
                .isEqualTo(200);
        Response refused =
                campaigns.request().header("If-Match", "*").body("{\"at\": 1}").post(address + "/resume");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.<List<String>>path("errors.pointer")).containsExactly("/at");
    }

    @Test
    void knowsNoOtherAction() {
        assertThat(campaigns.act(inStatus(CampaignStatus.draft), "explode").statusCode())
                .isEqualTo(404);
    }

    @Test
    void isOverByItsEndDate() {
        String id = inStatus(CampaignStatus.live);

        CampaignApi.runOut(campaigns.read(id).path("slug"));

        assertThat(status(id)).isEqualTo("ended");
        assertThat(campaigns.act(id, "pause").statusCode()).isEqualTo(409);
    }

    @Test
    void refusesToStartWhatIsOverAlready() {
        String id = campaigns.created(campaign(slug(), OVER));

        Response refused = campaigns.act(id, "start");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<List<String>>path("errors.pointer")).containsExactly("/endsAt");
        assertThat(status(id)).isEqualTo("draft");
    }

    @Test
    void isToldToAllNodesAndLogged() {
        String id = inStatus(CampaignStatus.live);
        Response paused = campaigns.act(id, "pause");

        assertThat(campaigns.request().get("/v1/editorial/events?item=" + id).<List<String>>path("data.type"))
                .containsExactly("campaign.paused", "campaign.started", "campaign.created");
        Response log = campaigns.request().get("/v1/editorial/audit-log?item=" + id + "&limit=1");
        assertThat(log.<String>path("data[0].action")).isEqualTo("paused");
        assertThat(log.<Integer>path("data[0].version")).isEqualTo(paused.<Integer>path("version"));
    }

    @Test
    void isChangedWhileItIsLiveButStaysValid() {
        String id = inStatus(CampaignStatus.live);

        assertThat(campaigns.patch(id, "{\"variants\": []}").statusCode()).isEqualTo(400);
        assertThat(campaigns.patch(id, "{\"priority\": 3}").<String>path("status"))
                .isEqualTo("live");
    }

    private String inStatus(CampaignStatus status) {
        return switch (status) {
            case draft -> campaigns.created(campaign(slug(), null));
            case scheduled -> campaigns.started(campaign(slug(), LATER));
            case live -> campaigns.started(campaign(slug(), null));
            case paused -> after(inStatus(CampaignStatus.live), "pause");
            case ended -> after(inStatus(CampaignStatus.live), "end");
        };
    }

    private String after(String id, String action) {
        campaigns.act(id, action).then().statusCode(200);
        return id;
    }

    private String status(String id) {
        return campaigns.read(id).path("status");
    }

    private static List<String> allowed(CampaignStatus status) {
        return Arrays.stream(CampaignAction.values())
                .filter(status::allows)
                .map(Enum::name)
                .toList();
    }

    private static String slug() {
        return "life-" + UUID.randomUUID().toString().substring(24);
    }
}
