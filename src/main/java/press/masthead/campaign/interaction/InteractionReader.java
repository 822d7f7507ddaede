package press.masthead.campaign.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import press.masthead.json.StrictJson;
import press.masthead.problem.Faults;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

/** Reads what a frontend sends: one event, or several. */
@Singleton
final class InteractionReader {

    private static final String EVENTS = "events";
    private static final int MOST_BYTES = 1024 * 1024;

    private final StrictJson json;

    InteractionReader(StrictJson json) {
        this.json = json;
    }

    /**
     * The events that could be read.
     *
     * @throws ProblemException that the body is no JSON, or longer than 500 events can be
     */
    Read read(byte[] body, Faults faults) {
        if (body.length > MOST_BYTES) {
            throw new ProblemException(ProblemType.TOO_LARGE, "Events are sent in bodies of at most 1 MiB.");
        }
        JsonNode tree = json.tree(body);
        if (!tree.has(EVENTS)) {
            return new Read(json.read(tree, Interaction.class, faults).stream().toList(), faults, false);
        }
        Faults ofEvents = faults.at("/" + EVENTS);
        if (tree.path(EVENTS).size() > InteractionBatch.MOST) {
            ofEvents.add("", "too-many", "A batch has at most %d events.".formatted(InteractionBatch.MOST));
            return new Read(List.of(), ofEvents, true);
        }
        return new Read(
                json.read(tree, InteractionBatch.class, faults)
                        .map(InteractionBatch::events)
                        .orElse(List.of()),
                ofEvents,
                true);
    }

    /**
     * What could be read.
     *
     * @param events some of which are null, or lack fields, if there are faults
     * @param faults of the list, if it is one
     */
    record Read(List<Interaction> events, Faults faults, boolean isList) {

        /** Faults of this event. */
        Faults of(int index) {
            return isList ? faults.at(index) : faults;
        }
    }
}
