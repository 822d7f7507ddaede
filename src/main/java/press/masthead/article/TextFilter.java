package press.masthead.article;

import jakarta.persistence.EntityManager;
import java.util.List;
import press.masthead.query.Arguments;
import press.masthead.query.Filter;
import press.masthead.query.Parameter;
import press.masthead.query.Where;

/** {@code text=}: articles with these words in their latest revision. */
final class TextFilter implements Filter {

    private static final String NAME = "text";

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.text(
                NAME,
                "Only with all these words in headline, kicker, standfirst, body or the free text of the byline; "
                        + "\"a phrase\" in quotation marks, or for alternatives, a minus before what must not be there. "
                        + "The last word may be the first three letters or more of one.",
                "Assad visit"));
    }

    @Override
    public void apply(Arguments arguments, Where where, EntityManager entityManager) {
        arguments.text(NAME).ifPresent(text -> {
            String wanted = SearchWords.wanted(text);
            where.and("""
                    exists (select 1 from ArticleWords w where w.articleId = e.id
                    and function('editorial.has_words', w.words, ?, ?) = true)""", wanted, SearchWords.endsInBeginning(wanted));
        });
    }
}
