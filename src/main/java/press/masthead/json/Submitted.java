package press.masthead.json;

import jakarta.enterprise.context.RequestScoped;
import press.masthead.problem.Faults;

/** The body of the present request, and what was wrong with it, for the checks that follow to add theirs. */
@RequestScoped
public class Submitted {

    private final Faults faults = new Faults();
    private byte[] body = {};

    /** The faults found so far. */
    public Faults faults() {
        return faults;
    }

    /** The body as it was sent, or what tells it from others if it is too long to be kept; empty if there was none. */
    public byte[] body() {
        return body;
    }

    /** Notes the body, or what tells it from others. */
    public void body(byte[] sent) {
        this.body = sent;
    }
}
