package press.masthead.access;

/** An answer with something in it that is shown once and kept nowhere. */
public interface ShownOnce {

    /** The same without it. */
    Object withoutSecret();
}
