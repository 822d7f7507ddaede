package press.masthead.delivery.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.support.Editorial;
import press.masthead.support.Http;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;

/** What is found by which words. */
@QuarkusTest
class SearchCasesTest {

    private static final Map<String, Item> SECTIONS = new HashMap<>();

    private static final Map<String, List<String>> TEXTS = Map.of(
            "en",
            List.of(
                    "Russia's Presidents Visited Syrian Airbase",
                    "A kickerless and/or well-known standfirst about F-16 fighters <b>bold</b>",
                    "Negotiations about the ceasefire were continuing. https://news.example/path_of_address"),
            "ru",
            List.of(
                    "Президенты посетили авиабазу в Сирии",
                    "Королёв и ещё один конструктор",
                    "Переговоры о прекращении огня продолжались до утра."),
            "de",
            List.of("Große Häuser an der Straße", "Die STRASSENBAHN fährt", "Schüler lernten schöne Bücher kennen."),
            "fr",
            List.of("Les élèves français", "Une école", "Le cœur de la République."),
            "el",
            List.of("Οι πόλεις της Ελλάδας", "Η θάλασσα", "Οι άνθρωποι στον δρόμο."),
            "es",
            List.of("La canción más pequeña", "Los árboles", "El camión volvió."),
            "ar",
            List.of("الرئيس يزور القاعدة", "الحرب والسلام", "قال محمد إن المفاوضات مستمرة."),
            "tr",
            List.of("Iğdır ve İstanbul", "Köprüler", "Gazeteciler ığdır yolunda."),
            "hi",
            List.of(
                    "श्\u200dरी अंतरिक्ष، می\u200cخواهم",
                    "An astro\u00adnaut and cosmo\u200bnauts. کتاب\u200cها",
                    "A tele\ufeff\u2060scope in the ob\u00adser\u00adva\u00adto\u00adry"),
            "uk",
            List.of("Президенти відвідали авіабазу", "Про об'їзд міста", "Переговори тривали до ранку."));

    private static synchronized Item section(String locale) {
        return SECTIONS.computeIfAbsent(locale, key -> {
            Item section = Newsroom.section();
            List<String> texts = Objects.requireNonNull(TEXTS.get(key));
            Editorial.ARTICLES
                    .create(Newsroom.with(
                            Newsroom.articleFields(section),
                            "locale",
                            key,
                            "headline",
                            texts.get(0),
                            "standfirst",
                            texts.get(1),
                            "byline",
                            List.of(Map.of("text", "with agencies of Ouagadougou")),
                            "body",
                            Newsroom.markdown(texts.get(2))))
                    .publish();
            return section;
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    en | president visiting            | true
                    en | PRESIDENTS                    | true
                    en | the russia                    | true
                    en | russia                        | true
                    en | negotiation continues         | true
                    en | president mars                | false
                    en | mars or president             | true
                    en | "visited syrian"              | true
                    en | "syrian visited"              | false
                    en | “visited syrian”              | true
                    en | president -airbase            | false
                    en | president -mars               | true
                    en | president - airbase           | true
                    en | -"syrian airbase" russia      | false
                    en | well-known                    | true
                    en | and/or standfirst             | true
                    en | F-16                          | true
                    en | bold                          | true
                    en | news.example                  | true
                    en | ouagadougou                   | true
                    en | vis                           | false
                    ru | президент                     | true
                    ru | сирия                         | true
                    ru | ПЕРЕГОВОР прекращению         | true
                    ru | королев                       | true
                    ru | королёв еще                   | true
                    ru | «прекращении огня»            | true
                    ru | "огня прекращении"            | false
                    ru | президент -авиабаза           | false
                    ru | марс or авиабазы              | true
                    ru | ouagadougou                   | true
                    hi | astronaut                     | true
                    hi | astro\u00adnaut               | true
                    hi | ser                           | false
                    hi | cosmonauts telescope          | true
                    hi | ob\u00adservatory             | true
                    hi | श्री                            | true
                    hi | می\u200cخواهم                 | true
                    hi | می خواهم                      | true
                    hi | کتاب                          | true
                    en | mars or -airbase              | false
                    en | russia or -airbase            | true
                    uk | президенти                    | true
                    uk | об'їзд                        | true
                    """)
    void findsByForms(String locale, String words, boolean found) {
        JsonPath answer = search(locale, words);
        assertThat(answer.getString("corrected")).isNull();
        assertThat(answer.getList("data")).hasSize(found ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    en | airbsae             | airbase
                    en | presidnets airbase  | presidents airbase
                    en | "visitd syrian"     | "visited syrian"
                    ru | авиобазу            | авиабазу
                    ru | призиденты          | президенты
                    uk | президента          | президенти
                    """)
    void forgivesTypos(String locale, String words, String corrected) {
        JsonPath answer = search(locale, words);
        assertThat(answer.getString("corrected")).isEqualTo(corrected);
        assertThat(answer.getList("data")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    en | president visiting  | headline   | Russia&#39;s <mark>Presidents</mark> <mark>Visited</mark> Syrian Airbase
                    en | russia              | headline   | <mark>Russia</mark>&#39;s Presidents Visited Syrian Airbase
                    en | F-16                | standfirst | well-known standfirst about <mark>F</mark>-<mark>16</mark> fighters
                    en | president negotiate | body       | <mark>Negotiations</mark> about the ceasefire
                    en | russia or -airbase  | headline   | <mark>Russia</mark>&#39;s Presidents Visited Syrian Airbase
                    en | airbase -"syrian visited" | headline | Russia&#39;s Presidents Visited Syrian <mark>Airbase</mark>
                    en | "presidents visited" or -"russia airbase" | headline | Russia&#39;s <mark>Presidents</mark> <mark>Visited</mark> Syrian Airbase
                    en | -mars               | headline   | Russia&#39;s Presidents Visited Syrian Airbase
                    hi | astronaut           | standfirst | An <mark>astro\u00adnaut</mark> and cosmo
                    hi | observatory         | body       | in the <mark>ob\u00adser\u00adva\u00adto\u00adry</mark>
                    hi | کتاب                | standfirst | <mark>کتاب</mark>\u200cها
                    ru | президентов         | headline   | <mark>Президенты</mark> посетили
                    ru | королев             | standfirst | <mark>Королёв</mark> и ещё один
                    de | häusern             | headline   | Große <mark>Häuser</mark> an der Straße
                    de | Straßen             | headline   | Große Häuser an der <mark>Straße</mark>
                    de | straßenbahn         | standfirst | Die <mark>STRASSENBAHN</mark> fährt
                    de | bücher              | body       | schöne <mark>Bücher</mark> kennen
                    fr | élève               | headline   | Les <mark>élèves</mark> français
                    fr | cœur                | body       | Le <mark>cœur</mark> de la
                    el | πόλη                | headline   | Οι <mark>πόλεις</mark> της
                    el | άνθρωπος            | body       | Οι <mark>άνθρωποι</mark> στον
                    es | canciones           | headline   | La <mark>canción</mark> más
                    es | árbol               | standfirst | Los <mark>árboles</mark>
                    ar | رئيس                | headline   | <mark>الرئيس</mark> يزور
                    ar | محمد                | body       | قال <mark>محمد</mark> إن
                    tr | ığdır               | body       | Gazeteciler <mark>ığdır</mark> yolunda
                    tr | istanbul            | headline   | ve <mark>İstanbul</mark>
                    uk | об'їзд              | standfirst | Про <mark>об</mark>&#39;<mark>їзд</mark> міста
                    """)
    void marksForms(String locale, String words, String part, String marked) {
        assertThat(search(locale, words).getString("data[0].highlights.%s.html".formatted(part)))
                .contains(marked);
    }

    @Test
    void readsLocalesAsListsDo() {
        assertThat(search("ru", "президент").getList("data")).hasSize(1);
        assertThat(Http.anonymous()
                        .queryParam("q", "президент")
                        .queryParam("section", section("ru").slug())
                        .queryParam("locale", "RU")
                        .get("/v1/search")
                        .jsonPath()
                        .getList("data"))
                .hasSize(1);
    }

    private static JsonPath search(String locale, String words) {
        return Http.anonymous()
                .queryParam("q", words)
                .queryParam("section", section(locale).slug())
                .queryParam("locale", locale)
                .get("/v1/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
