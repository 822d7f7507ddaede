package press.masthead.reminder;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a reader sends to be reminded. */
@Schema(description = "What a reader wants to be reminded of, and when.")
record AskReminder(
        @NotBlank(message = "A reminder needs an e-mail address.")
        @Email(regexp = ADDRESS, message = "This is not an e-mail address.")
        @Size(max = 254, message = "An e-mail address has at most 254 characters.")
        @Schema(description = "The reader's e-mail address.", examples = "reader@example.org")
        String email,

        @Size(max = 10, message = "This is a month such as 2027-01, or a date such as 2027-01-15.")
        @Schema(
                description =
                        "When: a month, which means its first day, or a date. After today, and at most two years ahead. By default everyMonths from today.",
                examples = "2027-01")
        @Nullable
        String on,

        @Min(value = 1, message = "A reminder comes every 1 to 12 months.")
        @Max(value = 12, message = "A reminder comes every 1 to 12 months.")
        @Schema(
                format = "int32",
                description =
                        "After how many months it comes again, and again; on the 31st means the last day of shorter months. By default it comes once.")
        @Nullable
        Integer everyMonths,

        @Size(max = 200, message = "A campaign is named by its id or slug, of at most 200 characters.")
        @Schema(
                description = "The campaign that offered it, by id or slug. An unknown one counts as not sent.",
                examples = "undesirable")
        @Nullable
        String campaign,

        @Size(max = 35, message = "A locale has at most 35 characters.")
        @Schema(description = "The locale that the reader is written to in (BCP 47).", examples = "en")
        @Nullable
        String locale,

        @Size(max = 2, message = "A country is a code of two letters, such as US.")
        @Schema(description = "The reader's country (ISO 3166-1 alpha-2).", examples = "US")
        @Nullable
        String country,

        @Size(max = 60, message = "A time zone has at most 60 characters.")
        @Schema(
                description =
                        "The reader's time zone (IANA), in which the reminder comes at nine in the morning. By default UTC.",
                examples = "Europe/Berlin")
        @Nullable
        String timeZone) {

    /** Nothing that can't be seen in it, and a name behind the @ that can be looked up. */
    private static final String ADDRESS = "[^\\p{C}\\p{Z}]+@[^\\p{C}\\p{Z}\\[\\]]+\\.\\p{L}[^\\p{C}\\p{Z}\\[\\].]+";

    /** The same with its locale in the usual spelling. */
    AskReminder in(@Nullable String spelled) {
        return new AskReminder(email, on, everyMonths, campaign, spelled, country, timeZone);
    }

    /** Says nothing of the reader, wherever it is written to. */
    @Override
    public String toString() {
        return "AskReminder";
    }
}
