package press.masthead.author;

import press.masthead.problem.Faults;

/** What a bio may hold. Readers get it as it was written, so it is for whoever knows the bodies of articles to say. */
public interface BioRules {

    /** Notes what is wrong with this Markdown. */
    void check(String markdown, String pointer, Faults faults);
}
