package press.masthead.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.campaign.CampaignApi.campaign;
import static press.masthead.delivery.PageFixture.article;
import static press.masthead.delivery.PageFixture.articleOnSyria;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.masthead.campaign.CampaignApi;

/** What a node finds out by itself, without being asked to look. */
@QuarkusTest
class PlacementMemoryTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final CampaignApi campaigns = CampaignApi.asAdmin();

    @BeforeEach
    void clearPages() {
        campaigns.endAll();
    }

    @Test
    void followsWithinASecond() {
        String slug = "followed-" + UUID.randomUUID().toString().substring(24);
        campaigns.started(campaign(slug, null));
        assertThat(until(slug, () -> epic(""))).isLessThan(SECOND);

        campaigns.act(slug, "pause").then().statusCode(200);
        assertThat(until(null, () -> epic(""))).isLessThan(SECOND);
    }

    @Test
    void forgetsWhatItKnewOfAPageWhenAnotherTextIsPublished() {
        String slug = "page-known-" + UUID.randomUUID().toString().substring(24);
        campaigns.started(campaign(slug, null));
        articleOnSyria();
        String article = article("Known Page", "\"section\": \"world\"");
        assertThat(until(slug, () -> epic("article=" + article))).isLessThan(SECOND);

        campaigns
                .request()
                .header("If-Match", "*")
                .body("{\"supportMessages\": \"none\"}")
                .patch("/v1/editorial/articles/" + article);
        campaigns
                .request()
                .header("If-Match", "*")
                .body("{}")
                .post("/v1/editorial/articles/" + article + "/publish")
                .then()
                .statusCode(200);

        assertThat(until(null, () -> epic("article=" + article))).isLessThan(SECOND);
        assertThat(epic("")).isEqualTo(slug);
    }

    @Test
    void followsTheClock() {
        String slug = "clocked-" + UUID.randomUUID().toString().substring(24);
        until(null, () -> epic(""));
        Instant start = Instant.now().plusSeconds(2).truncatedTo(ChronoUnit.SECONDS);
        campaigns.started(
                campaign(slug, "{\"startsAt\": \"%s\", \"endsAt\": \"%s\"}".formatted(start, start.plusSeconds(1))));
        until(slug, () -> epic(""));
        assertThat(Instant.now()).isAfterOrEqualTo(start).isBefore(start.plusSeconds(1));
        until(null, () -> epic(""));
        assertThat(Instant.now()).isAfterOrEqualTo(start.plusSeconds(1)).isBefore(start.plusSeconds(2));
    }

    @Test
    void forcesWhatIsLiveForEverybodyAndShowsEditorsDrafts() {
        String live = "forced-" + UUID.randomUUID().toString().substring(24);
        String draft = "previewed-" + UUID.randomUUID().toString().substring(24);
        campaigns.started(campaign(live, null));
        campaigns.created(campaign(draft, null));

        assertThat(PageFixture.shown("epic", "country=RU")).isNull();
        assertThat(PageFixture.shown("epic", "country=RU&force=" + live + ":control"))
                .isEqualTo(live);
        assertThat(PageFixture.shown("epic", "country=RU&force=" + draft + ":control"))
                .isNull();
        assertThat(PageFixture.placements("preview=" + draft + ":control").statusCode())
                .isEqualTo(401);
        Response previewed = PageFixture.asEditor("preview=" + draft + ":control");
        assertThat(previewed.<String>path("placements.epic.campaign.slug")).isEqualTo(draft);
        assertThat(previewed.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(PageFixture.asEditor("preview=" + draft + ":other").statusCode())
                .isEqualTo(400);
        assertThat(PageFixture.asEditor("preview=never-heard-of:control").statusCode())
                .isEqualTo(400);
    }

    /** How long it took until this is what is shown. */
    private static Duration until(@Nullable String expected, Supplier<@Nullable String> shown) {
        long from = System.nanoTime();
        while (true) {
            boolean there = String.valueOf(expected).equals(String.valueOf(shown.get()));
            Duration took = Duration.ofNanos(System.nanoTime() - from);
            if (there || took.toSeconds() > 10) {
                return took;
            }
        }
    }

    private static @Nullable String epic(String query) {
        return PageFixture.reader()
                .get("/v1/placements" + (query.isEmpty() ? "" : "?" + query))
                .path("placements.epic.campaign.slug");
    }
}
