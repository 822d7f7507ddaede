package press.masthead.delivery;

import java.util.List;
import java.util.stream.Stream;
import press.masthead.article.body.BodyFormat;
import press.masthead.query.FieldSelection;
import press.masthead.query.Parameter;
import press.masthead.query.ParameterSet;

/** What can be asked of one article. */
public final class ArticleParameters {

    static final String BODY_FORMAT = "bodyFormat";
    static final String INCLUDE = "include";
    static final String READ_MORE = "readMore";
    static final String JSON_LD = "jsonLd";
    static final String LOCALE = "locale";

    /** All of them. */
    public static final ParameterSet ALL = ParameterSet.of(
            Parameter.text(BODY_FORMAT, "How the body is written. By default blocks.", BodyFormat.html.name())
                    .oneOf(Stream.of(BodyFormat.values()).map(BodyFormat::name).toList()),
            Parameter.list(INCLUDE, "Adds what is left out by default.", READ_MORE)
                    .oneOf(List.of(READ_MORE, JSON_LD)),
            Parameter.locale(LOCALE, "The locale, where articles of several locales have the same slug.", "en"),
            FieldSelection.parameter(PublishedArticle.class));

    private ArticleParameters() {}
}
