package press.masthead.campaign.rate;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import press.masthead.campaign.CampaignConfig;
import press.masthead.campaign.CodeList;
import press.masthead.deed.AuditLog;
import press.masthead.deed.Change;
import press.masthead.deed.Deed;
import press.masthead.editorial.IfMatch;
import press.masthead.event.ContentEvent;
import press.masthead.event.Outbox;
import press.masthead.problem.Faults;

/** Keeps what currencies are worth to the newsroom. */
@Singleton
public class ExchangeRateService {

    private static final String TYPE = "exchange-rates";

    private static final int MOST_DECIMALS = 12;

    private final EntityManager entityManager;
    private final CampaignConfig config;
    private final AuditLog audit;
    private final Outbox outbox;
    private final ObjectMapper mapper;
    private final Clock clock;

    ExchangeRateService(
            EntityManager entityManager,
            CampaignConfig config,
            AuditLog audit,
            Outbox outbox,
            ObjectMapper mapper,
            Clock clock) {
        this.entityManager = entityManager;
        this.config = config;
        this.audit = audit;
        this.outbox = outbox;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** What currencies are worth now; the newsroom's own is worth 1. */
    @Transactional
    public ExchangeRates rates() {
        ExchangeRateSheet sheet = sheet();
        if (sheet.getBase().isEmpty()) {
            return ExchangeRates.NONE;
        }
        Map<String, BigDecimal> rates = new HashMap<>(sheet.getContent().rates());
        rates.put(sheet.getBase(), BigDecimal.ONE);
        return new ExchangeRates(rates);
    }

    @Transactional
    ExchangeRatesView read() {
        return view(sheet());
    }

    @Transactional
    ExchangeRatesView replace(IfMatch ifMatch, SaveExchangeRates request, Faults faults) {
        ExchangeRateSheet sheet = sheet();
        ifMatch.require(sheet.getVersion());
        check(request, faults);
        faults.throwIfAny();
        String base = config.defaultCurrency();
        if (!sheet.getBase().equals(base) || !sheet.getContent().equals(request)) {
            note(sheet, request);
            sheet.replace(base, request, clock.instant());
            entityManager.flush();
        }
        return view(sheet);
    }

    private void check(SaveExchangeRates request, Faults faults) {
        if (request.rates() == null) {
            return;
        }
        request.rates().forEach((currency, rate) -> {
            String pointer = "/rates" + Faults.pointer(CodeList.quote(currency));
            CodeList.CURRENCIES.check(currency, pointer, faults);
            if (currency.equals(config.defaultCurrency())) {
                faults.add(
                        pointer, "not-allowed", "%s is the newsroom's own currency, and worth 1.".formatted(currency));
            }
            if (rate != null && rate.scale() > MOST_DECIMALS) {
                faults.add(pointer, "too-long", "A rate has at most %d decimal places.".formatted(MOST_DECIMALS));
            }
        });
    }

    private void note(ExchangeRateSheet sheet, SaveExchangeRates request) {
        Instant now = clock.instant();
        audit.add(new Deed(
                "changed",
                TYPE,
                sheet.getId(),
                TYPE,
                sheet.getVersion() + 1,
                Change.between(mapper.valueToTree(sheet.getContent()), mapper.valueToTree(request)),
                null));
        outbox.add(new ContentEvent(TYPE, sheet.getId(), "changed", now, Map.of()));
    }

    private ExchangeRateSheet sheet() {
        return entityManager
                .createQuery("select s from ExchangeRateSheet s", ExchangeRateSheet.class)
                .getSingleResult();
    }

    private ExchangeRatesView view(ExchangeRateSheet sheet) {
        return ExchangeRatesView.of(sheet, config.defaultCurrency());
    }
}
