package press.masthead.editorial;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import press.masthead.json.Submitted;

/** What every editorial endpoint needs of the present request. */
@Singleton
public final class EditorialRequest {

    private final Submitted submitted;
    private final ObjectMapper mapper;

    EditorialRequest(Submitted submitted, ObjectMapper mapper) {
        this.submitted = submitted;
        this.mapper = mapper;
    }

    public Submitted submitted() {
        return submitted;
    }

    ObjectMapper mapper() {
        return mapper;
    }
}
