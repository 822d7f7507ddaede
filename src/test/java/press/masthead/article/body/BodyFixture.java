package press.masthead.article.body;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import press.masthead.problem.Fault;
import press.masthead.problem.Faults;

/** Bodies as editors send them, for tests. */
final class BodyFixture {

    static final UUID PUTIN = UUID.fromString("01930000-0000-7000-8000-000000000001");
    static final UUID ASSAD = UUID.fromString("01930000-0000-7000-8000-000000000002");

    static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private BodyFixture() {}

    static SaveBody html(String text) {
        return new SaveBody(BodyFormat.html, text, null);
    }

    static SaveBody markdown(String text) {
        return new SaveBody(BodyFormat.markdown, text, null);
    }

    static SaveBody blocks(Block... blocks) {
        return new SaveBody(BodyFormat.blocks, null, List.of(blocks));
    }

    static SaveBody json(String blocks) {
        try {
            return new SaveBody(BodyFormat.blocks, null, JSON.readValue(blocks, new TypeReference<List<Block>>() {}));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** The blocks of a body in which nothing is wrong. */
    static List<Block> read(SaveBody body) {
        Faults faults = new Faults();
        List<Block> blocks = BodyReader.read(body, faults);
        assertThat(faults.all()).isEmpty();
        return blocks;
    }

    /** What is wrong with a body, as "pointer code". */
    static List<String> faults(SaveBody body) {
        return details(body).stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    static List<Fault> details(SaveBody body) {
        Faults faults = new Faults();
        List<Block> blocks = BodyReader.read(body, faults);
        if (!faults.isEmpty()) {
            assertThat(blocks).isEmpty();
        }
        return faults.all();
    }

    /** The HTML of a body, with photos that have no text of their own, and links for players. */
    static String written(SaveBody body) {
        return BodyHtml.portable(read(body));
    }

    static TextBlock paragraph(String text) {
        return new TextBlock(null, TextStyle.normal, null, null, List.of(), List.of(span(text)));
    }

    static Span span(String text, String... marks) {
        return new Span(null, text, List.of(marks));
    }
}
