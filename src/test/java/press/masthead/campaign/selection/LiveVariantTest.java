package press.masthead.campaign.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.campaign.selection.CampaignFixture.campaign;
import static press.masthead.campaign.selection.ReaderFixture.reader;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.article.SupportMessages;
import press.masthead.campaign.CallToAction;
import press.masthead.campaign.Goal;
import press.masthead.campaign.GoalPeriod;
import press.masthead.campaign.Message;
import press.masthead.campaign.Variant;

class LiveVariantTest {

    private static final Instant NOW = Instant.parse("2024-07-15T12:00:00Z");

    private static final Message ENGLISH = new Message(
            "You have read %%ARTICLE_COUNT%% articles. Stay with us.",
            List.of(
                    "Readers in %%COUNTRY_NAME|your country%% help.",
                    "%%GOAL_REMAINING%% to go, %%GOAL_PERCENT%% done."),
            null,
            null,
            new CallToAction("Support us", "https://support.example/{?campaign,variant,placement,article,country}"),
            null);

    private static final Message RUSSIAN = new Message("Поддержите нас", List.of(), null, null, null, null);

    private static final CampaignFixture CAMPAIGN = campaign("drive")
            .goal(new Goal(1_000_000L, "USD", GoalPeriod.month, 400_000L))
            .variants(new Variant("control", 1, ENGLISH, Map.of("ru", RUSSIAN), null));

    @Test
    void saysWhatIsKnownOfTheReader() {
        UUID article = UUID.fromString("01930000-0000-7000-8000-000000000003");

        Message written = shown(reader().in("DE").views(5).onArticle(article, Set.of(), Set.of(), SupportMessages.all));

        assertThat(written.heading()).isEqualTo("You have read 5 articles. Stay with us.");
        assertThat(written.paragraphs()).containsExactly("Readers in Germany help.", "$6,000 to go, 40% done.");
        assertThat(Objects.requireNonNull(written.cta()).url())
                .isEqualTo("https://support.example/?campaign=drive&variant=control&placement=epic&article=" + article
                        + "&country=DE");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        Message written = shown(reader().onAnyPage());

        assertThat(written.heading()).isEqualTo("Stay with us.");
        assertThat(written.paragraphs()).contains("Readers in your country help.");
    }

    @ParameterizedTest
    @CsvSource({"ru, Поддержите нас", "ru-RU, Поддержите нас", "de, Stay with us.", ", Stay with us."})
    void speaksTheReadersLanguageIfItCan(@Nullable String locale, String heading) {
        assertThat(shown(reader().reading(locale).onAnyPage()).heading()).isEqualTo(heading);
    }

    private static Message shown(PageContext page) {
        ShownMessage shown = new CampaignSelector("USD")
                .select(LiveCampaigns.of(List.of(CAMPAIGN.live())), page, null, NOW)
                .placements()
                .epic();
        return Objects.requireNonNull(shown).message();
    }
}
