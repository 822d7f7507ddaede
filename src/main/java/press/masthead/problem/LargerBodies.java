package press.masthead.problem;

import io.vertx.core.http.HttpServerRequest;
import java.util.OptionalLong;

/** An endpoint that takes larger bodies than the others, because it does not keep them in memory. */
public interface LargerBodies {

    /** How many bytes the body of this request may have; empty if it is not for this endpoint. */
    OptionalLong most(HttpServerRequest request);
}
