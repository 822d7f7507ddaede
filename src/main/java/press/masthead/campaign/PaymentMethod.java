package press.masthead.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A way to pay that the newsroom's payment page accepts. */
@Schema(description = "A way to pay that the newsroom's payment page accepts.")
public enum PaymentMethod {
    /** A credit or debit card. */
    card,
    /** PayPal. */
    paypal,
    /** Apple Pay. */
    applePay,
    /** Google Pay. */
    googlePay,
    /** A SEPA direct debit. */
    sepa,
    /** A cryptocurrency. */
    crypto
}
