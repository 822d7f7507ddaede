package press.masthead.cdn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each kind of CDN is asked. */
class CdnProtocolTest {

    private static final CdnServer SERVER = new CdnServer();
    private static final CdnClient CLIENT = new CdnClient();
    private static final CdnToken TOKEN = new CdnToken("secret", null);

    @AfterEach
    void forget() {
        SERVER.answer(200, null);
    }

    @Test
    void purgesVarnishByKeys() throws NotPurged {
        varnish().purge(Set.of("article:1", "articles"));
        varnish().purgeAll();
        assertThat(SERVER.asked()).extracting(CdnServer.Asked::method).containsOnly("PURGE");
        assertThat(SERVER.asked())
                .extracting(CdnServer.Asked::keys)
                .containsExactly(List.of("article:1", "articles"), List.of("everything"));
    }

    @Test
    void tellsVarnishNoHeaderThatItRefuses() throws NotPurged {
        Set<String> tags = tags(1_000);
        varnish().purge(tags);
        assertThat(SERVER.asked())
                .allSatisfy(asked -> assertThat(asked.header("xkey-purge")).hasSizeLessThan(8_000));
        assertThat(SERVER.asked().stream().flatMap(asked -> asked.keys().stream()))
                .containsExactlyElementsOf(tags);
    }

    @Test
    void purgesFastlyInBatches() throws NotPurged {
        Set<String> tags = tags(300);
        fastly(true).purge(tags);
        assertThat(SERVER.asked()).hasSize(2).allSatisfy(asked -> {
            assertThat(asked.method() + asked.path()).isEqualTo("POST/service/S1/purge");
            assertThat(asked.header("Fastly-Key")).isEqualTo("secret");
            assertThat(asked.header("Fastly-Soft-Purge")).isEqualTo("1");
            assertThat(asked.keys()).hasSizeLessThanOrEqualTo(256);
        });
        assertThat(SERVER.asked().stream().flatMap(asked -> asked.keys().stream()))
                .containsExactlyElementsOf(tags);
    }

    @Test
    void purgesFastlyAtOnceWhereAsked() throws NotPurged {
        fastly(false).purge(Set.of("article:1"));
        fastly(true).purgeAll();
        assertThat(SERVER.asked())
                .extracting(CdnServer.Asked::path)
                .containsExactly("/service/S1/purge", "/service/S1/purge_all");
        assertThat(SERVER.asked())
                .allSatisfy(
                        asked -> assertThat(asked.header("Fastly-Soft-Purge")).isEmpty());
    }

    @Test
    void purgesCloudflareInBatches() throws NotPurged {
        Set<String> tags = tags(150);
        cloudflare().purge(tags);
        cloudflare().purgeAll();
        assertThat(SERVER.asked()).hasSize(3).allSatisfy(asked -> {
            assertThat(asked.method() + asked.path()).isEqualTo("POST/client/v4/zones/Z1/purge_cache");
            assertThat(asked.header("Authorization")).isEqualTo("Bearer secret");
            assertThat(asked.header("Content-Type")).isEqualTo("application/json");
        });
        assertThat(SERVER.asked().get(2).body()).isEqualTo("{\"purge_everything\":true}");
        assertThat(SERVER.asked().stream()
                        .limit(2)
                        .map(asked -> JsonPath.from(asked.body()).<String>getList("tags"))
                        .peek(part -> assertThat(part).hasSizeLessThanOrEqualTo(100))
                        .flatMap(List::stream))
                .containsExactlyElementsOf(tags);
    }

    static Stream<Cdn> each() {
        return Stream.of(varnish(), fastly(true), cloudflare());
    }

    @ParameterizedTest
    @MethodSource("each")
    void saysWhatIsRefused(Cdn cdn) {
        SERVER.answer(429, "17");
        assertThat(catchThrowableOfType(NotPurged.class, () -> cdn.purge(Set.of("articles"))))
                .hasMessageContaining("429")
                .extracting(NotPurged::getWait)
                .isEqualTo(Duration.ofSeconds(17));
        SERVER.answer(302, null);
        assertThatThrownBy(cdn::purgeAll).isInstanceOf(NotPurged.class);
    }

    @Test
    void saysWhatCanNotBeReached() {
        assertThatThrownBy(() -> new VarnishCdn(URI.create("http://127.0.0.1:1"), CLIENT).purgeAll())
                .isInstanceOf(NotPurged.class)
                .hasMessageContaining("can't be reached");
    }

    @Test
    void readsTokenOfFileEachTime(@TempDir Path folder) throws IOException, NotPurged {
        Path file = folder.resolve("token");
        CdnToken token = new CdnToken(null, file);
        assertThatThrownBy(token::read).isInstanceOf(NotPurged.class);
        Files.writeString(file, "first\n");
        assertThat(token.read()).isEqualTo("first");
        Files.writeString(file, "second\n");
        assertThat(token.read()).isEqualTo("second");
        assertThat(TOKEN.toString()).doesNotContain("secret");
    }

    private static Cdn varnish() {
        return new VarnishCdn(SERVER.url(), CLIENT);
    }

    private static Cdn fastly(boolean soft) {
        return new FastlyCdn(SERVER.url() + "/service/S1", TOKEN, soft, CLIENT);
    }

    private static Cdn cloudflare() {
        URI address = SERVER.url().resolve("/client/v4/zones/Z1/purge_cache");
        return new CloudflareCdn(address, TOKEN, CLIENT, new ObjectMapper());
    }

    private static Set<String> tags(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "article:00000000-0000-0000-0000-%012d".formatted(number))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
