package press.masthead.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Collects everything that is wrong with one request, so that an editor is told all of it at once.
 *
 * <p>Not safe for use by several threads.
 */
public final class Faults {

    private final List<Fault> found;
    private final String prefix;

    public Faults() {
        this(new ArrayList<>(), "");
    }

    private Faults(List<Fault> found, String prefix) {
        this.found = found;
        this.prefix = prefix;
    }

    /** The same collection, for a part of the body: pointers given to the result are relative to it. */
    public Faults at(String pointer) {
        return new Faults(found, prefix + pointer);
    }

    /** The pointer to the field of this name, whatever is in it (RFC 6901, section 3). */
    public static String pointer(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** The part of the body that is the element of this name, or index, of this one. */
    public Faults at(int index) {
        return at("/" + index);
    }

    /**
     * Notes a fault of the body.
     *
     * @param pointer relative to this part of the body; empty for the part itself
     */
    public void add(String pointer, String code, String detail) {
        found.add(new Fault(prefix + pointer, null, code, detail));
    }

    /** Notes a fault of a query parameter. */
    public void addParameter(String parameter, String code, String detail) {
        found.add(new Fault(null, parameter, code, detail));
    }

    /** Whether something was found at this place or below it. */
    public boolean any(String pointer) {
        return !within(pointer).isEmpty();
    }

    /** What was found at this place or below it, with pointers relative to it. */
    public List<Fault> within(String pointer) {
        String place = prefix + pointer;
        List<Fault> within = new ArrayList<>();
        for (Fault fault : found) {
            String at = fault.pointer();
            if (at != null && (at.equals(place) || at.startsWith(place + "/"))) {
                within.add(fault.at(at.substring(place.length())));
            }
        }
        return within;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All that was found so far, in the whole request. */
    public List<Fault> all() {
        return List.copyOf(found);
    }

    /** Puts the faults in this order; equal ones stay as they were found. */
    public void sort(Comparator<Fault> order) {
        found.sort(order);
    }

    /** @throws ProblemException that the request is not valid, if anything was found */
    public void throwIfAny() {
        throwIfAny(ProblemType.INVALID_REQUEST);
    }

    /** @throws ProblemException of this type with all faults, if anything was found */
    public void throwIfAny(ProblemType type) {
        if (!found.isEmpty()) {
            throw new ProblemException(type, null, found);
        }
    }
}
