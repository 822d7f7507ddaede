package press.masthead.preview;

import java.util.stream.Stream;
import press.masthead.article.body.BodyFormat;
import press.masthead.query.Parameter;
import press.masthead.query.ParameterSet;

/** What can be asked of a preview. */
public final class PreviewParameters {

    static final String TOKEN = "token";
    static final String BODY_FORMAT = "bodyFormat";

    private static final Parameter TOKEN_PARAMETER = Parameter.text(
                    TOKEN,
                    "What opens the preview, as whoever made the link was told.",
                    "01930000-0000-7000-8000-000000000001.x")
            .asRequired();

    /** All of it. */
    public static final ParameterSet ALL = ParameterSet.of(
            TOKEN_PARAMETER,
            Parameter.text(BODY_FORMAT, "How the body is written. By default blocks.", BodyFormat.html.name())
                    .oneOf(Stream.of(BodyFormat.values()).map(BodyFormat::name).toList()));

    /** What can be asked of a picture in one. */
    public static final ParameterSet PICTURE = ParameterSet.of(TOKEN_PARAMETER);

    private PreviewParameters() {}
}
