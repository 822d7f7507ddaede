package press.masthead.cdn;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.masthead.article.workflow.AnnouncementService;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;

/** What an editor changes is told to each CDN, however it and the nodes fail. */
@QuarkusTest
@QuarkusTestResource(value = TwoVarnishes.class, restrictToAnnotatedClass = true)
class PurgeQueueTest {

    @Inject
    Cdns cdns;

    @Inject
    PurgeQueueService queue;

    @Inject
    AnnouncementService announcements;

    @Inject
    DataSource database;

    private Item section;

    @BeforeEach
    void forget() throws SQLException {
        section = Newsroom.section();
        change("delete from editorial.cdn_purge");
        TwoVarnishes.ONE.answer(200, null);
        TwoVarnishes.OTHER.answer(200, null);
    }

    @Test
    void tellsEachCdnWhatChanged() {
        Item article = published();
        send();
        assertThat(keys(TwoVarnishes.ONE)).contains("article:" + article.id(), "articles");
        assertThat(keys(TwoVarnishes.OTHER)).contains("article:" + article.id(), "articles");
    }

    @Test
    void tellsThePhotosThatReadersDoNotGetAnyMore() {
        Item photo = Newsroom.photo();
        Item other = Newsroom.photo();
        Item article = Newsroom.draft("section", section.id(), "leadPhoto", Map.of("photo", photo.id()))
                .publish();
        send();
        TwoVarnishes.ONE.answer(200, null);
        article =
                article.patch(Map.of("leadPhoto", Map.of("photo", other.id()))).publish();
        send();
        assertThat(keys(TwoVarnishes.ONE)).contains("photo:" + photo.id());
        TwoVarnishes.ONE.answer(200, null);
        article.unpublish();
        send();
        assertThat(keys(TwoVarnishes.ONE)).contains("photo:" + other.id());
    }

    @Test
    void tellsThePhotosOfWhatDisappearsByTheClock() throws InterruptedException {
        Item photo = Newsroom.photo();
        Instant until = Instant.now().plusSeconds(2);
        Newsroom.draft("section", section.id(), "leadPhoto", Map.of("photo", photo.id()))
                .publish(Map.of("until", until.toString()));
        send();
        TwoVarnishes.ONE.answer(200, null);
        TimeUnit.MILLISECONDS.sleep(Duration.between(Instant.now(), until).toMillis() + 50);
        announcements.announce();
        send();
        assertThat(keys(TwoVarnishes.ONE)).contains("photo:" + photo.id());
    }

    @Test
    void tellsNothingOfWhatReadersDoNotGet() {
        Item draft = draft();
        Http.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .queryParam("dryRun", true)
                .body("{}")
                .post("/v1/editorial/articles/" + draft.id() + "/publish")
                .then()
                .statusCode(200);
        send();
        assertThat(keys(TwoVarnishes.ONE)).doesNotContain("article:" + draft.id(), "articles");
    }

    @Test
    void tellsWhatAppearsByTheClock() throws InterruptedException {
        Item draft = draft();
        Instant at = Instant.now().plusSeconds(2);
        draft.publish(Map.of("at", at.toString()));
        send();
        TwoVarnishes.ONE.answer(200, null);
        TimeUnit.MILLISECONDS.sleep(Duration.between(Instant.now(), at).toMillis() + 50);
        announcements.announce();
        send();
        assertThat(keys(TwoVarnishes.ONE)).contains("article:" + draft.id(), "articles");
    }

    @Test
    void tellsOnceMoreAndThenForgets() throws InterruptedException, SQLException {
        Item article = published();
        send();
        assertThat(times(article)).isOne();
        send();
        assertThat(times(article)).isOne();
        TimeUnit.MILLISECONDS.sleep(2_100);
        send();
        assertThat(times(article)).isEqualTo(2);
        assertThat(waiting()).isZero();
    }

    @Test
    void givesEachPurgeToOneNode() throws SQLException {
        published();
        String cdn = cdns.names().get(0);
        DuePurges claimed = queue.claim(cdn);
        assertThat(claimed.isEmpty()).isFalse();
        assertThat(queue.claim(cdn).isEmpty()).isTrue();
        // As when the lease of a node that was killed has ended.
        change("update editorial.cdn_purge set send_at = now()");
        assertThat(queue.claim(cdn).ids()).containsExactlyInAnyOrderElementsOf(claimed.ids());
    }

    @Test
    void tellsTheOneWhileTheOtherIsAway() throws InterruptedException {
        TwoVarnishes.OTHER.answer(503, "4");
        List<PurgeSender> senders = senders();
        Item first = published();
        senders.forEach(PurgeSender::send);
        Item second = published();
        senders.forEach(PurgeSender::send);
        assertThat(keys(TwoVarnishes.ONE)).contains("article:" + first.id(), "article:" + second.id());
        assertThat(TwoVarnishes.OTHER.asked()).as("is left alone").hasSize(1);
        TwoVarnishes.OTHER.answer(200, null);
        TimeUnit.MILLISECONDS.sleep(4_100);
        senders.forEach(PurgeSender::send);
        assertThat(keys(TwoVarnishes.OTHER)).contains("article:" + first.id(), "article:" + second.id());
    }

    @Test
    void purgesEverythingAfterLongAbsence() throws InterruptedException, SQLException {
        TwoVarnishes.ONE.answer(503, null);
        for (int i = 0; i < 3; i++) {
            published();
        }
        TimeUnit.MILLISECONDS.sleep(10_100);
        send();
        assertThat(waiting()).as("of many, one is enough").isOne();
        TwoVarnishes.ONE.answer(200, null);
        send();
        assertThat(keys(TwoVarnishes.ONE)).containsExactly("everything");
    }

    @Test
    void purgesEverythingAfterMerge() {
        Item one = Newsroom.tag();
        Item other = Newsroom.tag();
        Http.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("into", other.id()))
                .post("/v1/editorial/tags/" + one.id() + "/merge")
                .then()
                .statusCode(200);
        send();
        assertThat(keys(TwoVarnishes.ONE)).contains("everything");
    }

    @Test
    void forgetsCdnThatIsThereNoLonger() throws SQLException {
        change("insert into editorial.cdn_purge (cdn, tags) values ('varnish http://gone', '{articles}')");
        queue.forgetOthers();
        assertThat(queue.claim("varnish http://gone").isEmpty()).isTrue();
    }

    private Item draft() {
        return Editorial.ARTICLES.create(Newsroom.articleFields(section));
    }

    private Item published() {
        return draft().publish();
    }

    /** As each node does, with what it knows of the past. */
    private void send() {
        senders().forEach(PurgeSender::send);
    }

    private List<PurgeSender> senders() {
        return cdns.all().stream().map(cdn -> new PurgeSender(cdn, queue)).toList();
    }

    private static Set<String> keys(CdnServer server) {
        return server.asked().stream()
                .flatMap(asked -> asked.keys().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static long times(Item article) {
        return TwoVarnishes.ONE.asked().stream()
                .filter(asked -> asked.keys().contains("article:" + article.id()))
                .count();
    }

    /** How many wait for the first CDN. */
    private long waiting() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from editorial.cdn_purge where cdn = '"
                        + cdns.names().get(0) + "'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
