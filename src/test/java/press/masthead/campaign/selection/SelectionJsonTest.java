package press.masthead.campaign.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.campaign.selection.CampaignFixture.campaign;
import static press.masthead.campaign.selection.ReaderFixture.reader;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import press.masthead.campaign.CallToAction;
import press.masthead.campaign.Choices;
import press.masthead.campaign.Frequency;
import press.masthead.campaign.FrequencyAmount;
import press.masthead.campaign.FrequencyAmounts;
import press.masthead.campaign.FrequencyBenefits;
import press.masthead.campaign.Goal;
import press.masthead.campaign.GoalPeriod;
import press.masthead.campaign.Message;
import press.masthead.campaign.PaymentMethod;
import press.masthead.campaign.Placement;
import press.masthead.campaign.SecondaryCallToAction;
import press.masthead.campaign.SecondaryKind;
import press.masthead.campaign.Variant;

class SelectionJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void isWhatAFrontendReads() throws Exception {
        Message message = new Message(
                "Enjoying ad-free content?",
                List.of("Since July 1, 2024, we have disabled all ads."),
                null,
                null,
                new CallToAction("Support us", "https://support.example"),
                new SecondaryCallToAction(SecondaryKind.reminder, "Remind me later.", null, null));
        Choices choices = new Choices(
                List.of(Frequency.once),
                null,
                Map.of("USD", new FrequencyAmounts(List.of(1000L, 2500L, 5000L), List.of(), List.of())),
                Map.of("USD", new FrequencyAmount(200L, null, null)),
                Map.of(),
                Map.of(),
                FrequencyBenefits.NONE,
                Map.of(),
                true,
                List.of(PaymentMethod.card, PaymentMethod.applePay),
                Map.of(),
                null);
        LiveCampaign banner = campaign("ad-free")
                .id(UUID.fromString("01930000-0000-7000-8000-000000000001"))
                .in(Placement.banner)
                .priority(1)
                .dismissal(30)
                .goal(new Goal(1_000_000L, "USD", GoalPeriod.month, 0L))
                .variants(new Variant("control", 1, message, Map.of(), choices))
                .live();
        LiveCampaign capped = campaign("capped").minViews(3).live();

        Selection selection = new CampaignSelector("USD")
                .explain(
                        LiveCampaigns.of(List.of(banner, capped)),
                        reader().in("US").onAnyPage(),
                        null,
                        Instant.parse("2024-07-15T12:00:00Z"));

        String placements = """
                "placements": {
                  "banner": {
                    "campaign": {"id": "01930000-0000-7000-8000-000000000001", "slug": "ad-free"},
                    "variant": "control",
                    "message": {
                      "heading": "Enjoying ad-free content?",
                      "paragraphs": ["Since July 1, 2024, we have disabled all ads."],
                      "highlight": null, "image": null,
                      "cta": {"label": "Support us", "url": "https://support.example"},
                      "secondaryCta": {"kind": "reminder", "label": "Remind me later.", "lead": null, "url": null}
                    },
                    "choices": {
                      "currency": "USD",
                      "frequencies": [{"frequency": "once", "amounts": [1000, 2500, 5000], "minimum": 200,
                                       "maximum": null, "defaultAmount": null, "benefits": []}],
                      "defaultFrequency": "once", "otherAmount": true, "paymentMethods": ["card", "applePay"],
                      "checkoutUrl": null
                    },
                    "dismissible": true,
                    "goal": {"amount": 1000000, "currency": "USD", "period": "month", "raised": 0, "remaining": 1000000}
                  },
                  "notice": null, "epic": null, "modal": null, "inline": null
                }
                """;
        String explanations = """
                "explanations": [
                  {"campaign": "ad-free", "placement": "banner", "outcome": "shown", "failedRule": null, "because": null},
                  {"campaign": "capped", "placement": "epic", "outcome": "ruledOut", "failedRule": "minViews", "because": null}
                ]
                """;
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(selection)))
                .isEqualTo(MAPPER.readTree("{" + placements + ", \"heldBack\": []," + explanations + "}"));
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(new Selection(selection.placements(), List.of(), null))))
                .isEqualTo(MAPPER.readTree("{" + placements + ", \"heldBack\": []}"));
    }
}
