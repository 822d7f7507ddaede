package press.masthead.article.body;

import press.masthead.problem.Faults;

/**
 * What is wrong with one body, for its editor. A text has no finer place than itself, so the sentences about it quote what
 * they mean.
 */
final class Complaints {

    private final Faults faults;
    private final boolean ofText;
    private int count;

    Complaints(Faults faults, boolean ofText) {
        this.faults = faults;
        this.ofText = ofText;
    }

    void add(String pointer, String code, String detail) {
        count++;
        if (count < Limits.FAULTS) {
            faults.add(ofText ? "/text" : pointer, code, detail);
        } else if (count == Limits.FAULTS) {
            faults.add(ofText ? "/text" : "/blocks", "too-many", "More is wrong with this body than is listed here.");
        }
    }

    void required(String pointer, String sentence) {
        add(pointer, "required", sentence);
    }

    void notAllowed(String pointer, String sentence) {
        add(pointer, "not-allowed", sentence);
    }

    /** Notes that there are more of something than the limit. */
    void tooMany(String pointer, String what, int limit, int found) {
        add(
                pointer,
                "too-many",
                "%s at most; this has %s."
                        .formatted(what.formatted(Characters.number(limit)), Characters.number(found)));
    }

    boolean none() {
        return count == 0;
    }
}
