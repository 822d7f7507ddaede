package press.masthead.article;

import jakarta.inject.Singleton;
import press.masthead.article.body.MarkdownText;
import press.masthead.author.BioRules;
import press.masthead.problem.Faults;

/** Lets bios of authors hold what articles hold. */
@Singleton
class Bios implements BioRules {

    @Override
    public void check(String markdown, String pointer, Faults faults) {
        MarkdownText.check(markdown, pointer, faults);
    }
}
