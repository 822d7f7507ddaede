package press.masthead.campaign.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.campaign.selection.CampaignFixture.campaign;
import static press.masthead.campaign.selection.CampaignFixture.variant;
import static press.masthead.campaign.selection.ReaderFixture.reader;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import press.masthead.article.SupportMessages;
import press.masthead.campaign.Device;
import press.masthead.campaign.FrequencyCap;
import press.masthead.campaign.Placement;
import press.masthead.campaign.SupporterStatus;

/** What is out for a whole crowd is found once; every reader of it gets what a decision over all campaigns gives. */
class CrowdPropertyTest {

    private static final Instant NOW = Instant.parse("2024-07-15T12:00:00Z");
    private static final CampaignSelector SELECTOR = new CampaignSelector("USD");
    private static final List<String> COUNTRIES = List.of("DE", "GB", "US");
    private static final List<String> LOCALES = List.of("en", "en-US", "de");
    private static final int CAMPAIGNS = 25;

    @Property(tries = 100)
    void everyReaderOfACrowdGetsWhatTryingEveryCampaignGives(@ForAll Random random) {
        LiveCampaigns campaigns = campaigns(random);

        for (int i = 0; i < 60; i++) {
            PageContext page = page(random);
            Instant now = NOW.plus(Duration.ofHours(random.nextInt(-3, 4)));
            Selection one = SELECTOR.select(campaigns, page, null, now);
            Selection all = SELECTOR.explain(campaigns, page, null, now);

            assertThat(one.placements()).isEqualTo(all.placements());
            assertThat(one.heldBack()).isEqualTo(all.heldBack());
        }
    }

    private static LiveCampaigns campaigns(Random random) {
        return LiveCampaigns.of(
                IntStream.range(0, CAMPAIGNS)
                        .mapToObj(number -> live("c" + number, random))
                        .toList(),
                List.of(
                        new LivePlacement(Placement.banner, true, 0.3, null, Set.of(Placement.epic), List.of()),
                        new LivePlacement(
                                Placement.epic,
                                true,
                                0,
                                new FrequencyCap(1, 30),
                                Set.of(),
                                List.of(new ExclusionRule(
                                        "elections", some(random), Set.of(), Set.of(), time(random), null))),
                        new LivePlacement(Placement.modal, random.nextBoolean(), 0, null, Set.of(), List.of())));
    }

    private static LiveCampaign live(String slug, Random random) {
        CampaignFixture fixture = campaign(slug)
                .in(any(random, Placement.values()))
                .priority(random.nextInt(5))
                .from(time(random))
                .until(time(random))
                .signedIn(rarely(random, random.nextBoolean()))
                .group(rarely(random, "group"))
                .variants(variant("a", random.nextInt(3)), variant("b", random.nextInt(3)));
        if (random.nextInt(5) == 0) {
            fixture.sensitive();
        }
        return switch (random.nextInt(9)) {
            case 0 -> fixture.countries(Set.of("DE"), Set.of("US")).live();
            case 1 -> fixture.sections(some(random), Set.of()).live();
            case 2 -> fixture.tags(Set.of(), some(random)).live();
            case 3 -> fixture.locales(Set.of("en")).live();
            case 4 -> fixture.devices(Set.of(Device.mobile)).live();
            case 5 -> fixture.supporters(any(random, SupporterStatus.values())).live();
            case 6 -> fixture.contributed(1, 10).live();
            case 7 -> fixture.minViews(random.nextInt(6)).live();
            default -> fixture.cap(1, 10).dismissal(5).live();
        };
    }

    private static PageContext page(Random random) {
        ReaderFixture reader = reader().visitor(rarely(random, "v" + random.nextInt()))
                .in(rarely(random, any(random, COUNTRIES.toArray(String[]::new))))
                .paying(rarely(random, "EUR"))
                .reading(rarely(random, any(random, LOCALES.toArray(String[]::new))))
                .on(rarely(random, any(random, Device.values())))
                .signedIn(rarely(random, random.nextBoolean()))
                .supporter(rarely(random, any(random, SupporterStatus.values())))
                .contributed(rarely(random, LocalDate.of(2024, 7, 1).plusDays(random.nextInt(15))))
                .views(rarely(random, random.nextInt(8)))
                .seen("c" + random.nextInt(CAMPAIGNS), List.of(NOW.minus(Duration.ofDays(random.nextInt(20)))))
                .closed("c" + random.nextInt(CAMPAIGNS), NOW.minus(Duration.ofDays(random.nextInt(10))));
        return reader.onArticle(new UUID(0, 9), some(random), some(random), any(random, SupportMessages.values()));
    }

    private static Set<UUID> some(Random random) {
        return random.nextBoolean() ? Set.of() : Set.of(new UUID(0, random.nextInt(3)));
    }

    private static @Nullable Instant time(Random random) {
        return rarely(random, NOW.plus(Duration.ofHours(random.nextInt(-3, 4))));
    }

    private static <T> @Nullable T rarely(Random random, T value) {
        return random.nextInt(3) == 0 ? value : null;
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
