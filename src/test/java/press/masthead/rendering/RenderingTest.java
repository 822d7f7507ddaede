package press.masthead.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.masthead.cache.Purges;
import press.masthead.rendering.RenderedPage.Change;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.Pictures;
import press.masthead.support.UploadedPhoto;

/** Readers get the same of what was rendered as of what is put together for them, and never what was before a change. */
@QuarkusTest
class RenderingTest {

    @Inject
    RenderingService rendering;

    @Inject
    EntityManager entityManager;

    @Inject
    Purges purges;

    @BeforeEach
    void claim() {
        rendering.claim();
        rendering.render();
    }

    @ParameterizedTest
    @EnumSource
    void answersTheSameAfterEachChange(Change change) {
        RenderedPage page = new RenderedPage();
        assertThat(holds(page)).isFalse();
        Map<String, String> first = page.answers();
        render();
        assertThat(holds(page)).isTrue();
        assertThat(page.answers()).isEqualTo(first);

        page.change(change);
        forgetAnswers();
        Map<String, String> changed = page.answers();
        assertThat(changed).isNotEqualTo(first);
        render();
        assertThat(holds(page)).isEqualTo(change != Change.UNPUBLISHED);
        assertThat(page.answers()).isEqualTo(changed);
        assertThat(marks()).isZero();
    }

    @Test
    void leavesAddressesToTheRequest() {
        Item photo = UploadedPhoto.of(Pictures.of("jpg", 640, 480));
        String article = "/v1/articles/"
                + Newsroom.published("leadPhoto", Map.of("photo", photo.id())).id();
        Map<String, String> first = new TreeMap<>();
        for (String host : List.of("localhost", "a.example", "b.example:8443")) {
            first.put(host, Http.anonymous().header("Host", host).get(article).asString());
            assertThat(first.get(host)).contains("http://" + host + "/media/").doesNotContain(".invalid");
        }
        render();
        first.forEach((host, text) -> assertThat(
                        Http.anonymous().header("Host", host).get(article).asString())
                .isEqualTo(text));
    }

    @Test
    void rendersAnewInAnotherForm() {
        RenderedPage page = new RenderedPage();
        render();
        Map<String, String> answers = page.answers();
        change("update editorial.rendering set form = 'of another version'");
        change("update editorial.rendered_article set form = 'of another version', card = '{}'");
        render();
        forgetAnswers();
        assertThat(page.answers()).isEqualTo(answers);
        rendering.claim();
        render();
        assertThat(value("select count(*) from editorial.rendered_article where form = 'of another version'"))
                .isEqualTo(0L);
        assertThat(page.answers()).isEqualTo(answers);
    }

    /** As after a restore into an empty cluster, whose transactions are counted from the beginning. */
    @Test
    void takesNothingThatWasRenderedInAnotherDatabase() {
        RenderedPage page = new RenderedPage();
        render();
        Map<String, String> answers = page.answers();
        change("update editorial.rendered_article set snapshot = '900000000000:900000000000:'");
        change("insert into editorial.stale_tag (tag, transaction) values ('tag:%s', '800000000000')"
                .formatted(page.id()));
        assertThat(holds(page)).isFalse();
        rendering.claim();
        render();
        assertThat(holds(page)).isTrue();
        assertThat(marks()).isZero();
        assertThat(page.answers()).isEqualTo(answers);
    }

    @Test
    void forgetsWhatReadersGetNoLonger() {
        RenderedPage page = new RenderedPage();
        render();
        page.change(Change.HEADLINE);
        render();
        assertThat(rendered(page)).isEqualTo(1L);
        page.article().again().unpublish();
        render();
        assertThat(rendered(page)).isEqualTo(0L);
    }

    private void render() {
        rendering.render();
        forgetAnswers();
    }

    private void forgetAnswers() {
        QuarkusTransaction.requiringNew().run(purges::addAll);
    }

    /** Whether readers get what was rendered. */
    private boolean holds(RenderedPage page) {
        List<?> fresh = QuarkusTransaction.requiringNew()
                .call(() -> entityManager
                        .createNativeQuery("select rendered_fresh from delivery.article where id = :id", Boolean.class)
                        .setParameter("id", UUID.fromString(page.id()))
                        .getResultList());
        return fresh.equals(List.of(true));
    }

    private Object rendered(RenderedPage page) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entityManager
                        .createNativeQuery("""
                        select count(*) from editorial.rendered_article r join editorial.publication p on p.id = r.publication_id
                        where p.article_id = :id
                        """, Long.class)
                        .setParameter("id", UUID.fromString(page.id()))
                        .getSingleResult());
    }

    private long marks() {
        return (Long)
                value(
                        "select (select count(*) from editorial.stale_tag) + (select count(*) from editorial.unrendered_article)");
    }

    private Object value(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entityManager.createNativeQuery(query, Long.class).getSingleResult());
    }

    private void change(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager.createNativeQuery(statement).executeUpdate());
    }
}
