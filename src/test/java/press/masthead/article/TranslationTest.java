package press.masthead.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.masthead.support.Editorial;
import press.masthead.support.Item;
import press.masthead.support.Newsroom;
import press.masthead.support.ProblemAnswer;

/** One story in several locales: its articles know each other, and readers are led only to what they get. */
@QuarkusTest
class TranslationTest {

    private static Item translation(Item of, String locale) {
        return Newsroom.draft("locale", locale, "translationOf", of.id());
    }

    private static Response create(Item of, String locale) {
        return Editorial.ARTICLES.post(
                Newsroom.with(Newsroom.articleFields(Newsroom.section()), "locale", locale, "translationOf", of.id()));
    }

    private static List<String> locales(Item item) {
        return item.again().json().getList("translations.locale");
    }

    private static List<String> publishedLocales(Item item) {
        return item.published().jsonPath().getList("translations.locale");
    }

    @Test
    void putsArticlesOfOneStoryTogetherWhicheverIsNamed() {
        Item english = Newsroom.draft();
        Item portuguese = translation(english, "pt-BR");
        Item russian = Newsroom.draft("locale", "ru", "translationOf", portuguese.slug());

        assertThat(portuguese.json().getList("translations.id")).containsExactly(english.id());
        assertThat(russian.json().getString("translationOf")).isEqualTo(english.id());
        assertThat(locales(english)).containsExactly("pt-BR", "ru");
        assertThat(locales(russian)).containsExactly("en", "pt-BR");
        assertThat(english.again().json().getString("translationOf")).isNull();
        assertThat(russian.json().getMap("translations[0]"))
                .isEqualTo(Map.of(
                        "id", english.id(),
                        "locale", "en",
                        "slug", english.slug(),
                        "headline", english.json().getString("headline")));
    }

    @Test
    void keepsStoryWhenSomethingElseIsChanged() {
        Item english = Newsroom.draft();
        Item portuguese = translation(english, "pt-BR").patch(Map.of("kicker", "Siria"));
        english.patch(Map.of("kicker", "Syria"));
        assertThat(locales(english)).containsExactly("pt-BR");
        Response same = portuguese.type().patch(portuguese.id(), portuguese.etag(), Map.of("kicker", "Siria"));
        assertThat(same.header("ETag")).isEqualTo(portuguese.etag());
    }

    @Test
    void refusesLocaleThatStoryHas() {
        Item english = Newsroom.draft();
        Item portuguese = translation(english, "pt-BR");
        ProblemAnswer.invalid(create(english, "en"))
                .hasFaults("/translationOf not-allowed")
                .says("The story has an article in en already");
        ProblemAnswer.invalid(create(portuguese, "pt-br")).hasFaults("/translationOf not-allowed");
        ProblemAnswer.invalid(english.type().patch(english.id(), english.etag(), Map.of("locale", "pt-BR")))
                .hasFaults("/locale not-allowed");
    }

    @Test
    void refusesWhatIsNoArticleOfAnother() {
        Item english = Newsroom.draft();
        ProblemAnswer.invalid(english.type().patch(english.id(), english.etag(), Map.of("translationOf", english.id())))
                .hasFaults("/translationOf not-allowed");
        ProblemAnswer.invalid(english.type().patch(english.id(), english.etag(), Map.of("translationOf", "no-such")))
                .hasFaults("/translationOf unknown-reference");
    }

    @Test
    void leavesStory() {
        Item english = Newsroom.draft();
        Item portuguese = translation(english, "pt-BR");
        Response alone = portuguese.type().patch(portuguese.id(), portuguese.etag(), "{\"translationOf\": null}");
        assertThat(alone.jsonPath().getList("translations")).isEmpty();
        assertThat(locales(english)).isEmpty();
    }

    @Test
    void keepsOriginalAsLongAsItHasTranslations() {
        Item english = Newsroom.draft();
        translation(english, "pt-BR");
        Item other = Newsroom.draft("locale", "fr");
        ProblemAnswer.invalid(english.type().patch(english.id(), english.etag(), Map.of("translationOf", other.id())))
                .hasFaults("/translationOf not-allowed");
    }

    @Test
    void makesRoomWhenTranslationIsPutAway() {
        Item english = Newsroom.draft();
        Item old = translation(english, "pt-BR");
        assertThat(old.delete().statusCode()).isEqualTo(204);
        assertThat(locales(english)).isEmpty();
        translation(english, "pt-BR");
        Item archived = old.again();
        ProblemAnswer.of(archived.act("restore", Map.of()), 409, "conflict").says("in pt-BR already");
    }

    @Test
    void leadsReadersToPublishedTranslationsOnly() {
        Item english = Newsroom.published();
        Item portuguese = translation(english, "pt-BR");
        Item scheduled = translation(english, "ru").publish(Map.of("at", "2999-01-01T00:00:00Z"));
        assertThat(publishedLocales(english)).isEmpty();
        assertThat(scheduled.published().statusCode()).isEqualTo(404);

        Item live = portuguese.publish();
        assertThat(publishedLocales(english)).containsExactly("pt-BR");
        assertThat(publishedLocales(portuguese)).containsExactly("en");
        assertThat(english.published().jsonPath().getMap("translations[0]"))
                .isEqualTo(Map.of(
                        "locale",
                        "pt-BR",
                        "slug",
                        live.slug(),
                        "headline",
                        live.json().getString("headline")));

        live.unpublish();
        assertThat(publishedLocales(english)).isEmpty();
    }

    @Test
    void showsWordsOfPublishedRevisionOfTranslation() {
        Item english = Newsroom.published();
        Item portuguese = translation(english, "pt-BR").publish();
        portuguese.patch(Map.of("headline", "Not yet", "slug", "not-yet-" + Newsroom.word()));
        assertThat(english.published().asString()).doesNotContain("Not yet").doesNotContain("not-yet");
    }
}
