package press.masthead.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;

/** Names of sections, tags and authors in the reader's locale. */
@QuarkusTest
class LocalNamesTest {

    private static final Map<String, Object> SECTION_LOCALES =
            Map.of("ru", Map.of("name", "Мир"), "pt-br", Map.of("description", "No exterior"));
    private static final Map<String, Object> TAG_LOCALES =
            Map.of("ru", Map.of("name", "Сирия", "description", "Страна"));
    private static final Map<String, Object> AUTHOR_LOCALES =
            Map.of("ru", Map.of("name", "Редакция", "bio", "О нас"), "ru-KZ", Map.of("jobTitle", "Бюро"));

    /** A section, a tag and an author with names in several locales. */
    private record Named(Item section, Item tag, Item author) {

        static Named make() {
            String word = " " + Newsroom.word();
            return new Named(
                    Editorial.SECTIONS.create(
                            Map.of("name", "World" + word, "description", "Abroad", "locales", SECTION_LOCALES)),
                    Editorial.TAGS.create(Map.of("name", "Syria" + word, "locales", TAG_LOCALES)),
                    Editorial.AUTHORS.create(
                            Map.of("name", "Newsroom" + word, "jobTitle", "Staff", "locales", AUTHOR_LOCALES)));
        }

        static Named published(String locale) {
            Named named = make();
            named.publish(locale);
            return named;
        }

        Item publish(String locale) {
            return Newsroom.published(
                    "section", section.id(),
                    "tags", List.of(tag.id()),
                    "byline", Newsroom.byline(author),
                    "locale", locale);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en,    World,  Syria, Newsroom, Staff",
        "ru,    Мир,    Сирия, Редакция, Staff",
        "ru-KZ, Мир,    Сирия, Редакция, Бюро",
        "pt-BR, World,  Syria, Newsroom, Staff"
    })
    void showInArticlesInTheLocaleOfTheArticle(
            String locale, String sectionName, String tagName, String authorName, String jobTitle) {
        Named named = Named.make();
        Item article = named.publish(locale);
        JsonPath whole = article.published().jsonPath();
        JsonPath card = Http.anonymous()
                .get("/v1/articles?section=" + named.section().id() + "&locale=" + locale)
                .jsonPath();
        for (JsonPath shown : List.of(whole, card.setRootPath("data[0]"))) {
            assertThat(shown.getString("section.name")).startsWith(sectionName);
            assertThat(shown.getString("tags[0].name")).startsWith(tagName);
            assertThat(shown.getString("byline[0].author.name")).startsWith(authorName);
            assertThat(shown.getString("byline[0].author.jobTitle")).isEqualTo(jobTitle);
        }
    }

    @Test
    void showInTheLocaleThatIsAskedFor() {
        Named named = Named.published("en");
        String section = "/v1/sections/" + named.section().id();
        JsonPath world = json("/v1/sections/" + named.section().slug() + "?locale=ru-RU");
        assertThat(world.getString("name")).isEqualTo("Мир");
        assertThat(world.getString("description")).isEqualTo("Abroad");
        assertThat(json(section + "?locale=PT-br").getString("description")).isEqualTo("No exterior");
        assertThat(json(section).getString("name")).startsWith("World");
        assertThat(json("/v1/tags/" + named.tag().id() + "?locale=ru").getString("description"))
                .isEqualTo("Страна");
        JsonPath newsroom = json("/v1/authors/" + named.author().id() + "?locale=ru-KZ");
        assertThat(newsroom.getString("name")).isEqualTo("Редакция");
        assertThat(newsroom.getString("jobTitle")).isEqualTo("Бюро");
        assertThat(newsroom.getString("bio")).isEqualTo("О нас");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sections", "tags", "authors"})
    void showInListsAndLeaveNothingOut(String type) {
        Named.published("en");
        JsonPath russian = json("/v1/%s?locale=ru&limit=100&count=true".formatted(type));
        assertThat(russian.<String>getList("data.name")).containsAnyOf("Мир", "Сирия", "Редакция");
        assertThat(russian.getLong("page.total"))
                .isEqualTo(json("/v1/%s?count=true".formatted(type)).getLong("page.total"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sections", "tags", "authors"})
    void refuseWhatIsNoLocale(String type) {
        for (String path : List.of("/v1/" + type, "/v1/" + type + "/none")) {
            ProblemAnswer.invalid(Http.anonymous().get(path + "?locale=klingon"))
                    .hasFaults("locale malformed");
        }
    }

    @Test
    void changeOneByOneOrAllAtOnce() {
        Item section = Named.make().section();
        assertThat(section.json().getMap("locales")).containsOnlyKeys("pt-BR", "ru");
        Item more = section.patch(Map.of("locales", Map.of("de", Map.of("name", "Welt"))));
        assertThat(more.json().getMap("locales")).containsOnlyKeys("de", "pt-BR", "ru");
        Item fewer = patch(more, "{\"locales\": {\"ru\": null, \"de\": {\"description\": \"Ausland\"}}}");
        assertThat(fewer.json().getMap("locales")).containsOnlyKeys("de", "pt-BR");
        assertThat(fewer.json().getString("locales.de.name")).isEqualTo("Welt");
        assertThat(patch(fewer, "{\"locales\": null}").json().getMap("locales")).isEmpty();
        Item author = Named.make().author();
        Response replaced = Editorial.AUTHORS.put(author.id(), author.etag(), Map.of("name", "Newsroom"));
        assertThat(replaced.jsonPath().getMap("locales")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sections | {"klingon": {"name": "x"}}                 | /locales/klingon malformed
            tags     | {"ru": {"name": "Мир", "bio": "x"}}        | /locales/ru/bio unknown-field
            authors  | {"ru": {"nam": "x"}, "de": 3}              | /locales/ru/nam unknown-field, /locales/de wrong-type
            tags     | {"ru": {"name": "a\\nb"}}                  | /locales/ru/name not-allowed
            sections | []                                         | /locales wrong-type
            tags     | {"pt-BR": {}, "pt-br": {}}                 | /locales/pt-br not-allowed
            """)
    void nameEachFault(String type, String locales, String faults) {
        ProblemAnswer.invalid(new Editorial(type)
                        .post("{\"name\": \"%s\", \"locales\": %s}".formatted(Newsroom.word(), locales)))
                .hasFaults(faults.split(", "));
    }

    @Test
    void refuseNameThatIsTooLong() {
        ProblemAnswer.invalid(Editorial.TAGS.post(Map.of(
                        "name", Newsroom.word(), "locales", Map.of("ru", Map.of("name", "я".repeat(201))))))
                .hasFaults("/locales/ru/name too-long");
    }

    private static Item patch(Item item, String changes) {
        assertThat(item.type().patch(item.id(), item.etag(), changes).statusCode())
                .isEqualTo(200);
        return item.again();
    }

    private static JsonPath json(String path) {
        Response answer = Http.anonymous().get(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }
}
