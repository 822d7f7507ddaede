package press.masthead.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.problem.ProblemException;

class SiteTest {

    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000006");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/{section}/{slug} | https://www.example/world/putin-assad",
                "/{year}/{month}/{day}/{slug} | https://www.example/2017/11/22/putin-assad",
                "/{language}/{locale}/a-{id} | https://www.example/pt/pt-BR/a-01930000-0000-7000-8000-000000000006",
                "/article{?id} | https://www.example/article?id=01930000-0000-7000-8000-000000000006",
            })
    void makesAddressesByPattern(String pattern, String address) {
        Site site = site(Map.of("article", pattern, "time-zone", "Europe/Moscow"));
        assertThat(site.article(article("pt-BR"))).isEqualTo(address);
    }

    @Test
    void knowsWhereTheSiteOfALocaleOrLanguageBegins() {
        Site site = site(Map.of("urls.de", "https://de.example/", "urls.pt-BR", "https://br.example"));
        assertThat(site.article(article("de-AT"))).isEqualTo("https://de.example/world/putin-assad");
        assertThat(site.article(article("pt-BR"))).isEqualTo("https://br.example/world/putin-assad");
        assertThat(site.article(article("pt"))).isEqualTo("https://www.example/world/putin-assad");
        assertThat(site.author(ID, "jane-doe", "de")).isEqualTo("https://de.example/author/jane-doe");
    }

    @Test
    void hasNoAddressesUntilItIsKnown() {
        Site site = site(Map.of("url", ""));
        assertThat(site.article(article("en"))).isNull();
        assertThatThrownBy(site::require)
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("masthead.site.url");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "article | /{sektion}/{slug} | masthead.site.article",
                "article | {section}/{slug} | masthead.site.article",
                "article | /{section/{slug} | masthead.site.article",
                "tag | /{section} | masthead.site.tag",
                "url | ftp://www.example | masthead.site.url",
                "url | www.example | masthead.site.url",
                "url | https://www.example?a=b | masthead.site.url",
                "urls.de | https:/de.example | masthead.site.urls.de",
            })
    void refusesSettingsThatMakeNoAddresses(String setting, String value, String named) {
        assertThatThrownBy(() -> site(Map.of(setting, value)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(named);
    }

    private static ArticlePlace article(String locale) {
        return new ArticlePlace(ID, locale, "world", "putin-assad", Instant.parse("2017-11-21T22:00:00Z"));
    }

    private static Site site(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(Map.of("masthead.site.url", "https://www.example"));
        settings.forEach((name, value) -> all.put("masthead.site." + name, value));
        return new Site(new SmallRyeConfigBuilder()
                .withMapping(SiteConfig.class)
                .withSources(new PropertiesConfigSource(all, "test", 100))
                .build()
                .getConfigMapping(SiteConfig.class));
    }
}
