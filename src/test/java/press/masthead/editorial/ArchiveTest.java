package press.masthead.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;

@QuarkusTest
class ArchiveTest {

    @Inject
    PurgeJob purge;

    @Any
    @Inject
    Instance<EditorialService<?, ?, ?>> services;

    static Stream<Supplier<Item>> types() {
        return Stream.of(
                Newsroom::section, Newsroom::tag, Newsroom::author, Newsroom::credit, Newsroom::photo, Newsroom::draft);
    }

    @ParameterizedTest
    @MethodSource("types")
    void putsAwayAndTakesBack(Supplier<Item> make) {
        Item item = make.get();
        assertThat(item.delete().statusCode()).isEqualTo(204);
        Item archived = item.again();
        assertThat(listed(archived, "archived=true")).isTrue();
        assertThat(listed(archived, "archived=false")).isFalse();
        ProblemAnswer.of(archived.type().patch(item.id(), archived.etag(), Map.of()), 409, "conflict");
        Response restored = restore(archived);
        assertThat(restored.statusCode()).isEqualTo(200);
        assertThat(restored.<Integer>path("version")).isEqualTo(3);
        assertThat(listed(archived, "archived=false")).isTrue();
        ProblemAnswer.of(restore(item.again()), 409, "conflict");
    }

    @Test
    void refusesReferenceToWhatWasPutAway() {
        Item tag = Newsroom.tag();
        tag.delete();
        ProblemAnswer.invalid(Editorial.ARTICLES.post(Map.of("headline", "x", "tags", List.of(tag.slug()))))
                .hasFaults("/tags/0 unknown-reference");
    }

    @Test
    void refusesToTakeBackWhatRefersToSomethingPutAway() {
        Item photo = Newsroom.photo();
        Item author = Newsroom.author().patch(Map.of("photo", photo.id()));
        author.delete();
        photo.delete();
        ProblemAnswer.of(restore(author.again()), 409, "conflict").hasFaults("/photo unknown-reference");
        restore(photo.again());
        assertThat(restore(author.again()).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("types")
    void deletesForGoodInTheEnd(Supplier<Item> make) {
        Item item = make.get();
        item.delete();
        purge.purge();
        assertThat(item.type().get(item.id()).statusCode()).isEqualTo(200);
        List<UUID> old = services.stream()
                .flatMap(service -> service.archivedBefore(Instant.now().plusSeconds(1)).stream())
                .filter(id -> id.toString().equals(item.id()))
                .toList();
        assertThat(old).hasSize(1);
        services.forEach(service -> service.purge(old.get(0)));
        assertThat(item.type().get(item.id()).statusCode()).isEqualTo(404);
    }

    @Test
    void freesSlugOfWhatIsDeletedForGood() {
        Item tag = Newsroom.tag();
        tag.delete();
        services.forEach(service -> service.purge(UUID.fromString(tag.id())));
        assertThat(Editorial.TAGS
                        .create(Map.of("name", "x", "slug", tag.slug()))
                        .slug())
                .isEqualTo(tag.slug());
    }

    private static Response restore(Item archived) {
        return Http.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", archived.etag())
                .post(archived.type().address(archived.id()) + "/restore");
    }

    private static boolean listed(Item item, String query) {
        return Http.admin()
                .get(item.type().address() + "?limit=100&sort=-createdAt&" + query)
                .<List<String>>path("data.id")
                .contains(item.id());
    }
}
