package press.masthead.delivery.search;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of an article that was found.
 *
 * @param dictionary of its language
 */
record FoundArticle(
        UUID id,
        String dictionary,
        FoundText headline,
        @Nullable FoundText standfirst,
        FoundText body) {

    /** Words in it that may be meant. */
    Stream<String> likely() {
        return Stream.of(headline, standfirst, body).filter(Objects::nonNull).flatMap(FoundText::likely);
    }

    /** @param forms the words in it that are meant */
    SearchHighlights highlights(Set<String> forms) {
        return new SearchHighlights(
                marked(headline, forms),
                standfirst == null ? null : marked(standfirst, forms),
                Snippet.of(body.text(), body.places(forms)));
    }

    private static MarkedText marked(FoundText text, Set<String> forms) {
        return MarkedText.of(text.text(), text.places(forms));
    }
}
