package press.masthead.write;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Names what was sent once: by whom, and under which key. */
@Embeddable
record IdempotentAnswerId(String actor, String key) implements Serializable {}
