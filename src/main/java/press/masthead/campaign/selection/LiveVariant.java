package press.masthead.campaign.selection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.Choices;
import press.masthead.campaign.Message;
import press.masthead.campaign.Variant;
import press.masthead.campaign.VariantCopy;
import press.masthead.campaign.template.CopyPlaceholder;
import press.masthead.campaign.template.CopyValues;
import press.masthead.campaign.template.LinkTemplate;
import press.masthead.campaign.template.LinkValues;
import press.masthead.campaign.template.Money;

/** A variant of a campaign whose words and links are ready to be filled in for a reader. It never changes. */
final class LiveVariant {

    /** What campaigns are written in where nothing else is said. */
    private static final String DEFAULT_LOCALE = "en";

    private final LiveCampaign campaign;
    private final Variant variant;
    private final String ownLocale;
    private final VariantCopy copy;
    private final @Nullable LinkTemplate checkout;
    private final boolean fixed;
    private final boolean countsArticles;

    LiveVariant(LiveCampaign campaign, Variant variant) {
        this.campaign = campaign;
        this.variant = variant;
        this.ownLocale = Objects.requireNonNullElse(campaign.locale(), DEFAULT_LOCALE);
        this.copy = VariantCopy.of(variant, ownLocale);
        Choices choices = variant.choices();
        this.checkout =
                choices == null || choices.checkoutUrl() == null ? null : LinkTemplate.of(choices.checkoutUrl());
        this.fixed = checkout == null && copy.isFixed();
        this.countsArticles = copy.says(CopyPlaceholder.ARTICLE_COUNT);
    }

    /** All that tells one reader's message from another's. */
    record Told(
            @Nullable UUID article,
            @Nullable String locale,
            @Nullable String country,
            @Nullable String currency,
            long articleCount,
            @Nullable LocalDate today) {}

    /** What of this page view its words, choices and links depend on. */
    Told told(PageContext page, Instant now) {
        Reader reader = page.reader();
        return new Told(
                fixed ? null : page.article(),
                page.locale(),
                reader.country(),
                reader.currency(),
                countsArticles ? articleCount(reader, now) : 0,
                fixed ? null : today(now));
    }

    ShownMessage write(PageContext page, Instant now, String newsroomCurrency) {
        Choices offered = variant.choices();
        ShownChoices choices = ShownChoices.of(
                offered == null ? null : offered.inLocale(page.locale(), ownLocale), page.reader(), newsroomCurrency);
        ShownGoal goal = ShownGoal.of(campaign.goal(), newsroomCurrency);
        LinkValues links = new LinkValues(
                campaign.slug(),
                variant.name(),
                campaign.placement().name(),
                page.article() == null ? null : page.article().toString(),
                page.locale(),
                page.reader().country(),
                choices == null ? null : choices.currency());
        Message message = copy.write(page.locale(), values(page.reader(), choices, goal, now), links);
        return new ShownMessage(
                CampaignReference.to(campaign),
                variant.name(),
                message,
                choices == null || checkout == null ? choices : choices.paidAt(checkout.fill(links)),
                campaign.dismissal() != null,
                goal);
    }

    private CopyValues values(Reader reader, @Nullable ShownChoices choices, @Nullable ShownGoal goal, Instant now) {
        return new CopyValues(
                (int) Math.min(Integer.MAX_VALUE, articleCount(reader, now)),
                reader.country(),
                choices == null ? null : choices.currency(),
                choices == null ? null : new Money(choices.least(), choices.currency()),
                goal == null ? null : new Money(goal.amount(), goal.currency()),
                goal == null ? null : new Money(goal.remaining(), goal.currency()),
                goal == null ? null : (int) Math.min(Integer.MAX_VALUE, goal.raised() * 100 / goal.amount()),
                today(now));
    }

    private long articleCount(Reader reader, Instant now) {
        return ReaderMemory.views(campaign.audience().views(), reader, now);
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
