package press.masthead.json;

import jakarta.enterprise.context.RequestScoped;
import press.masthead.problem.Faults;

/** What was wrong with the body of the present request, for the checks that follow to add theirs. */
@RequestScoped
public class Submitted {

    private final Faults faults = new Faults();

    /** The faults found so far. */
    public Faults faults() {
        return faults;
    }
}
