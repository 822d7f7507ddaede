package press.masthead.campaign.template;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.NoUnit;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import press.masthead.json.Countries;

/** What can stand between two pairs of percent signs in copy. */
public enum CopyPlaceholder {
    /** How many articles the reader has viewed; nobody is told that it is none. */
    ARTICLE_COUNT {
        @Override
        @Nullable
        String in(CopyValues values, Locale locale) {
            Integer count = values.articleCount();
            return count == null || count < 1
                    ? null
                    : numbers(locale).format(count).toString();
        }
    },
    /** The name of the reader's country. */
    COUNTRY_NAME {
        @Override
        @Nullable
        String in(CopyValues values, Locale locale) {
            String country = values.country();
            return country == null || !Countries.CODES.contains(country)
                    ? null
                    : new Locale("", country).getDisplayCountry(locale);
        }
    },
    /** How much is missing to the goal. */
    GOAL_REMAINING {
        @Override
        @Nullable
        String in(CopyValues values, Locale locale) {
            return money(values.goalRemaining(), locale);
        }
    },
    /** How much of the goal has come in: 42%. */
    GOAL_PERCENT {
        @Override
        @Nullable
        String in(CopyValues values, Locale locale) {
            Integer percent = values.goalPercent();
            return percent == null
                    ? null
                    : numbers(locale).unit(NoUnit.PERCENT).format(percent).toString();
        }
    },
    /** How much the campaign is to bring in. */
    GOAL_AMOUNT {
        @Override
        @Nullable
        String in(CopyValues values, Locale locale) {
            return money(values.goal(), locale);
        }
    },
    /** The sign of the currency in which the reader is asked for money: $. */
    CURRENCY_SYMBOL {
        @Override
        @Nullable
        String in(CopyValues values, Locale locale) {
            String currency = values.currency();
            return currency == null
                    ? null
                    : Currency.getInstance(currency).getName(locale, Currency.NARROW_SYMBOL_NAME, null);
        }
    },
    /** Today's date, without the weekday. */
    DATE {
        @Override
        @Nullable
        String in(CopyValues values, Locale locale) {
            LocalDate today = values.today();
            return today == null
                    ? null
                    : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                            .withLocale(locale)
                            .format(today);
        }
    },
    /** Today's weekday. */
    DAY_OF_THE_WEEK {
        @Override
        @Nullable
        String in(CopyValues values, Locale locale) {
            LocalDate today = values.today();
            return today == null ? null : today.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale);
        }
    },
    /** The least that the reader is asked for. */
    SMALLEST_AMOUNT {
        @Override
        @Nullable
        String in(CopyValues values, Locale locale) {
            return money(values.smallestAmount(), locale);
        }
    };

    /** What stands in its place, in the words and signs of a locale; null when it is not known. */
    abstract @Nullable String in(CopyValues values, Locale locale);

    private static LocalizedNumberFormatter numbers(Locale locale) {
        return NumberFormatter.withLocale(locale);
    }

    private static @Nullable String money(@Nullable Money money, Locale locale) {
        return money == null
                ? null
                : numbers(locale)
                        .unit(Currency.getInstance(money.currency()))
                        .unitWidth(NumberFormatter.UnitWidth.NARROW)
                        .precision(Precision.currency(Currency.CurrencyUsage.STANDARD)
                                .trailingZeroDisplay(NumberFormatter.TrailingZeroDisplay.HIDE_IF_WHOLE))
                        .format(money.inUnits())
                        .toString();
    }
}
