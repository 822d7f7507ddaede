package press.masthead.delivery.search;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.masthead.delivery.WordedCard;

/**
 * An article that was found, and where words may be that were looked for.
 *
 * @param card as it is answered
 */
record FoundArticle(
        Object card,
        String dictionary,
        FoundText headline,
        @Nullable FoundText standfirst,
        FoundText body) {

    static FoundArticle of(WordedCard worded, WantedWords wanted) {
        Set<String> cores = wanted.cores(worded.dictionary());
        return new FoundArticle(
                worded.card(),
                worded.dictionary(),
                new FoundText(worded.headline(), cores),
                worded.standfirst() == null ? null : new FoundText(worded.standfirst(), cores),
                new FoundText(worded.bodyText(), cores));
    }

    /** Words in it that may be meant. */
    Stream<DictionaryWord> likely() {
        return Stream.of(headline, standfirst, body)
                .filter(Objects::nonNull)
                .flatMap(FoundText::likely)
                .map(word -> new DictionaryWord(dictionary, word));
    }

    /** @param meant the words that are */
    SearchHit hit(Set<DictionaryWord> meant) {
        return new SearchHit(
                card,
                new SearchHighlights(
                        marked(headline, meant),
                        standfirst == null ? null : marked(standfirst, meant),
                        Snippet.of(body.text(), places(body, meant))));
    }

    private MarkedText marked(FoundText text, Set<DictionaryWord> meant) {
        return MarkedText.of(text.text(), places(text, meant));
    }

    private List<TextRange> places(FoundText text, Set<DictionaryWord> meant) {
        return text.places(word -> meant.contains(new DictionaryWord(dictionary, word)));
    }
}
