package press.masthead.campaign.contribution.payment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import press.masthead.campaign.contribution.ContributionService;
import press.masthead.json.StrictJson;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/** Takes what payment providers tell, once it is sure that they tell it. */
@Singleton
class PaymentWebhookService {

    private final PaymentConfig config;
    private final ContributionService contributions;
    private final StrictJson json;
    private final ObjectMapper mapper;
    private final Clock clock;

    PaymentWebhookService(
            PaymentConfig config,
            ContributionService contributions,
            StrictJson json,
            ObjectMapper mapper,
            Clock clock) {
        this.config = config;
        this.contributions = contributions;
        this.json = json;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** @throws ProblemException that the provider is unknown (404), or the webhook not its own (400), or not to be used yet (409) */
    void take(String name, HttpHeaders headers, byte[] body) {
        PaymentConfig.Webhook provider = config.webhooks().get(name);
        if (provider == null) {
            throw new ProblemException(ProblemType.NOT_FOUND, "No payment provider of this name is configured.");
        }
        WebhookSignature.of(provider.scheme(), headers).require(body, provider, clock.instant());
        JsonNode event = read(body);
        Optional<PaymentNews> news = provider.scheme() == WebhookScheme.stripe
                ? StripeEvents.read(name, event)
                : StandardEvents.read(name, event, json);
        news.ifPresent(one -> keep(name, one));
    }

    private void keep(String provider, PaymentNews news) {
        if (news instanceof PaymentNews.Paid paid) {
            contributions.receive(paid.contribution());
        } else if (news instanceof PaymentNews.Returned returned) {
            boolean known = returned.references().stream()
                    .anyMatch(reference -> contributions
                            .refund(provider, reference, returned.refund())
                            .isPresent());
            if (!known) {
                // Providers do not keep the order of their events; they send again what is refused.
                throw new ProblemException(ProblemType.CONFLICT, "The payment that was given back is not known yet.");
            }
        }
    }

    private JsonNode read(byte[] body) {
        try {
            return mapper.readTree(body);
        } catch (IOException e) {
            throw new ProblemException(ProblemType.MALFORMED_JSON, "The webhook is not JSON.");
        }
    }
}
