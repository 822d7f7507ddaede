package press.masthead.campaign.contribution.payment;

import java.util.List;
import press.masthead.campaign.contribution.SaveContribution;
import press.masthead.campaign.contribution.SaveRefund;

/** What an event of a provider means for the contributions. */
sealed interface PaymentNews {

    /** A reader has paid. */
    record Paid(SaveContribution contribution) implements PaymentNews {}

    /**
     * Money went back.
     *
     * @param references what the provider may have called the payment, the likeliest first
     */
    record Returned(List<String> references, SaveRefund refund) implements PaymentNews {}
}
