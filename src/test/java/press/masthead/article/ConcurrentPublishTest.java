package press.masthead.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;

@QuarkusTest
class ConcurrentPublishTest {

    private static final int EDITORS = 100;

    @Test
    void makesOneTransitionOfHundredRequests() throws Exception {
        Item article = Newsroom.draft();
        Callable<Integer> publish = () -> article.act("publish", Map.of()).statusCode();
        List<Integer> statuses = new ArrayList<>();
        ExecutorService editors = Executors.newFixedThreadPool(EDITORS);
        try {
            for (var done : editors.invokeAll(Collections.nCopies(EDITORS, publish))) {
                statuses.add(done.get());
            }
        } finally {
            editors.shutdown();
        }

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412).hasSize(EDITORS);
        String address = article.type().address(article.id());
        assertThat(Http.admin().get(address + "/transitions").jsonPath().getList("data.action"))
                .containsExactly("publish");
        assertThat(Http.admin()
                        .queryParam("item", article.id())
                        .get("/v1/editorial/events")
                        .jsonPath()
                        .getList("data.type"))
                .containsExactly("article.published", "article.created");
    }
}
