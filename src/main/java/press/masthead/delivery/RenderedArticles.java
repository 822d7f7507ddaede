package press.masthead.delivery;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.masthead.json.RawJson;
import press.masthead.problem.PublicAddress;

/** Shows articles as they were rendered, in the same bytes that they would be put together in anew. */
@Singleton
class RenderedArticles {

    private final RenderingForm form;
    private final PublicAddress address;
    private final ObjectMapper mapper;

    RenderedArticles(RenderingForm form, PublicAddress address, ObjectMapper mapper) {
        this.form = form;
        this.address = address;
        this.mapper = mapper;
    }

    /** Their cards; empty if one of them has to be put together anew. */
    Optional<List<RawJson>> cards(List<RenderedCardRow> rows) {
        List<RawJson> cards = rows.stream().flatMap(row -> card(row).stream()).toList();
        return cards.size() == rows.size() ? Optional.of(cards) : Optional.empty();
    }

    /** Its card; empty if it has to be put together anew. */
    Optional<RawJson> card(RenderedColumns row) {
        return row.card(form.key()).map(this::complete);
    }

    @Nullable
    String standfirst(RawJson card) {
        try (JsonParser parser = mapper.createParser(card.text())) {
            parser.nextToken();
            while (!"standfirst".equals(parser.nextFieldName())) {
                parser.nextToken();
                parser.skipChildren();
            }
            return parser.nextTextValue();
        } catch (IOException e) {
            throw new UncheckedIOException("a card is JSON", e);
        }
    }

    /** The whole article; empty if it has to be put together anew. */
    Optional<RawJson> whole(RenderedArticleRow row, List<PublishedTranslation> translations, List<String> aliases) {
        return row.card(form.key())
                .flatMap(card -> row.rest().map(rest -> beginning(card, translations, aliases) + rest))
                .map(this::complete);
    }

    private RawJson complete(String json) {
        return new RawJson(address.complete(json));
    }

    /** The whole article without names that are told as they are now, in two texts: its card, and what comes after those names. */
    RenderedText render(ArticleCard card, PublishedArticle alone) {
        String shown = json(card);
        String beginning = beginning(shown, List.of(), List.of());
        String whole = json(alone);
        if (!whole.startsWith(beginning)) {
            throw new IllegalStateException("an article begins with what its card shows");
        }
        return new RenderedText(shown, whole.substring(beginning.length()));
    }

    private String beginning(String card, List<PublishedTranslation> translations, List<String> aliases) {
        return card.substring(0, card.length() - 1)
                + ",\"translations\":" + json(translations)
                + ",\"aliases\":" + json(aliases);
    }

    private String json(Object value) {
        try {
            // Not as a string: it would have other letters escaped than an answer has.
            return new String(mapper.writeValueAsBytes(value), StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an article is plain data", e);
        }
    }
}
