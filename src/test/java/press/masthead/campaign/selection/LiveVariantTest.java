package press.masthead.campaign.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.campaign.selection.CampaignFixture.campaign;
import static press.masthead.campaign.selection.ReaderFixture.reader;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
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
import press.masthead.campaign.Choices;
import press.masthead.campaign.Frequency;
import press.masthead.campaign.FrequencyAmounts;
import press.masthead.campaign.FrequencyBenefits;
import press.masthead.campaign.Goal;
import press.masthead.campaign.GoalPeriod;
import press.masthead.campaign.Message;
import press.masthead.campaign.PaymentMethod;
import press.masthead.campaign.Placement;
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

    private static final FrequencyAmounts AMOUNTS = new FrequencyAmounts(List.of(500L), List.of(), List.of());

    private static final Choices CHOICES = new Choices(
            List.of(Frequency.once),
            null,
            Map.of("USD", AMOUNTS, "EUR", AMOUNTS),
            Map.of(),
            Map.of(),
            Map.of(),
            thanks("Our thanks"),
            Map.of("ru", thanks("Наша благодарность")),
            true,
            List.of(PaymentMethod.card, PaymentMethod.sepa),
            Map.of(PaymentMethod.sepa, List.of("DE")),
            "https://pay.example/{?article,currency}");

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

    /** What another reader got before makes no difference. */
    @Test
    void writesOnceWhatIsTheSame() {
        CampaignFixture priced =
                campaign("priced").in(Placement.banner).variants(CampaignFixture.variant("control", 1, CHOICES));
        List<LiveCampaign> live = List.of(CAMPAIGN.live(), priced.live());
        LiveCampaigns kept = LiveCampaigns.of(live);
        CampaignSelector selector = new CampaignSelector("USD");
        for (PageContext page : pages()) {
            for (Instant now : List.of(NOW, NOW.plusSeconds(1), NOW.plusSeconds(86_400))) {
                Selection selection = selector.select(kept, page, null, now);
                assertThat(selection).isEqualTo(selector.select(LiveCampaigns.of(live), page, null, now));
                assertThat(selector.select(kept, page, null, now).placements().epic())
                        .isSameAs(selection.placements().epic());
            }
        }
    }

    private static List<PageContext> pages() {
        List<PageContext> pages = new ArrayList<>();
        for (String locale : Arrays.asList(null, "en", "ru", "de")) {
            for (String country : Arrays.asList(null, "US", "DE")) {
                for (String currency : Arrays.asList(null, "EUR")) {
                    for (Integer views : Arrays.asList(null, 1, 5)) {
                        ReaderFixture reader = reader().reading(locale)
                                .in(country)
                                .paying(currency)
                                .views(views);
                        pages.add(reader.onAnyPage());
                        pages.add(reader.onArticle(new UUID(0, 7), Set.of(), Set.of(), SupportMessages.all));
                    }
                }
            }
        }
        return pages;
    }

    @ParameterizedTest
    @CsvSource({
        "ru, Наша благодарность",
        "ru-RU, Наша благодарность",
        "de, Our thanks",
        "en, Our thanks",
        ", Our thanks"
    })
    void namesBenefitsInTheReadersLanguageIfItCan(@Nullable String locale, String thanks) {
        LiveCampaign live = campaign("thankful")
                .variants(CampaignFixture.variant("control", 1, CHOICES))
                .live();
        ShownMessage shown = new CampaignSelector("USD")
                .select(
                        LiveCampaigns.of(List.of(live)),
                        reader().reading(locale).onAnyPage(),
                        null,
                        NOW)
                .placements()
                .epic();
        ShownChoices choices =
                Objects.requireNonNull(Objects.requireNonNull(shown).choices());
        assertThat(choices.frequencies().get(0).benefits()).containsExactly(thanks);
    }

    private static FrequencyBenefits thanks(String words) {
        return new FrequencyBenefits(List.of(words), List.of(), List.of());
    }

    private static Message shown(PageContext page) {
        ShownMessage shown = new CampaignSelector("USD")
                .select(LiveCampaigns.of(List.of(CAMPAIGN.live())), page, null, NOW)
                .placements()
                .epic();
        return Objects.requireNonNull(shown).message();
    }
}
