package press.masthead.campaign.selection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.masthead.article.SupportMessages;
import press.masthead.campaign.Device;
import press.masthead.campaign.Placement;
import press.masthead.campaign.SupporterStatus;

/** A reader on an article without section and tags, of whom nothing is known unless something else is said. */
final class ReaderFixture {

    private @Nullable String visitor;
    private @Nullable String country;
    private @Nullable String currency;
    private @Nullable Integer views;
    private @Nullable SupporterStatus supporter;
    private @Nullable String locale;
    private @Nullable Device device;
    private @Nullable Boolean signedIn;
    private @Nullable LocalDate contributed;
    private final List<ViewedArticles> viewed = new ArrayList<>();
    private final Map<String, List<Instant>> seen = new HashMap<>();
    private final Map<String, Instant> closed = new HashMap<>();

    static ReaderFixture reader() {
        return new ReaderFixture();
    }

    ReaderFixture visitor(@Nullable String visitor) {
        this.visitor = visitor;
        return this;
    }

    ReaderFixture in(@Nullable String country) {
        this.country = country;
        return this;
    }

    ReaderFixture paying(@Nullable String currency) {
        this.currency = currency;
        return this;
    }

    ReaderFixture views(@Nullable Integer views) {
        this.views = views;
        return this;
    }

    ReaderFixture supporter(@Nullable SupporterStatus supporter) {
        this.supporter = supporter;
        return this;
    }

    ReaderFixture reading(@Nullable String locale) {
        this.locale = locale;
        return this;
    }

    ReaderFixture on(@Nullable Device device) {
        this.device = device;
        return this;
    }

    ReaderFixture signedIn(@Nullable Boolean signedIn) {
        this.signedIn = signedIn;
        return this;
    }

    ReaderFixture contributed(@Nullable LocalDate day) {
        this.contributed = day;
        return this;
    }

    ReaderFixture viewed(LocalDate day, int count, String... tags) {
        viewed.add(new ViewedArticles(day, count, Set.of(tags)));
        return this;
    }

    ReaderFixture seen(String campaign, List<Instant> times) {
        seen.put(campaign, times);
        return this;
    }

    ReaderFixture closed(String campaign, Instant time) {
        closed.put(campaign, time);
        return this;
    }

    Reader known() {
        return new Reader(
                visitor, country, currency, device, signedIn, supporter, contributed, views, viewed, seen, closed);
    }

    PageContext onAnyPage() {
        return onPage(Set.of(), Set.of());
    }

    PageContext onPage(Set<UUID> sections, Set<UUID> tags) {
        return onPage(sections, tags, SupportMessages.all, EnumSet.allOf(Placement.class));
    }

    PageContext onPage(Set<UUID> sections, Set<UUID> tags, SupportMessages supportMessages, Set<Placement> placements) {
        return new PageContext(null, sections, tags, locale, supportMessages, placements, known());
    }

    PageContext onArticle(UUID article, Set<UUID> sections, Set<UUID> tags, SupportMessages supportMessages) {
        return new PageContext(
                article, sections, tags, locale, supportMessages, EnumSet.allOf(Placement.class), known());
    }
}
