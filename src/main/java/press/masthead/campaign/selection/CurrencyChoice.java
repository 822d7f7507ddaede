package press.masthead.campaign.selection;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.LegalTender;

/** In which currency a reader is asked for money. */
final class CurrencyChoice {

    private CurrencyChoice() {}

    /**
     * The currency that the reader asked for, else that of the reader's country, else the newsroom's own, each only if
     * it is on offer; else the first on offer.
     *
     * @param offered the currencies that there are amounts in, in their order
     * @return null only if none is on offer
     */
    static @Nullable String of(Collection<String> offered, Reader reader, String newsroomCurrency) {
        String country = reader.country();
        String tender = country == null ? null : LegalTender.of(country);
        if (reader.currency() != null && offered.contains(reader.currency())) {
            return reader.currency();
        }
        if (tender != null && offered.contains(tender)) {
            return tender;
        }
        if (offered.contains(newsroomCurrency)) {
            return newsroomCurrency;
        }
        return offered.isEmpty() ? null : offered.iterator().next();
    }
}
