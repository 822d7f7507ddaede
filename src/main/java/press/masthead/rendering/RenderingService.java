package press.masthead.rendering;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import press.masthead.delivery.ArticleRenderer;
import press.masthead.delivery.RenderingForm;

/** Renders what has to be, a few articles in each transaction. It may run on any number of nodes. */
@Singleton
public class RenderingService {

    private static final int AT_ONCE = 200;

    private final RenderingQueue queue;
    private final ArticleRenderer renderer;
    private final String form;

    RenderingService(RenderingQueue queue, ArticleRenderer renderer, RenderingForm form) {
        this.queue = queue;
        this.renderer = renderer;
        this.form = form.key();
    }

    /** From now on all nodes leave rendering to those that render as this one does. */
    public void claim() {
        QuarkusTransaction.requiringNew().run(() -> queue.claim(form));
    }

    /**
     * Renders all that has to be, unless another node does.
     *
     * @return whether something remains that it makes no sense to try again at once: what a replica of the database does not know yet
     */
    public boolean render() {
        DueArticles before = DueArticles.NONE;
        DueArticles due = due();
        while (due.mayBeMore() && !due.isStill(before)) {
            for (int from = 0; from < due.articles().size(); from += AT_ONCE) {
                render(due.articles()
                        .subList(from, Math.min(from + AT_ONCE, due.articles().size())));
            }
            before = due;
            due = due();
        }
        return due.mayBeMore();
    }

    private DueArticles due() {
        return QuarkusTransaction.requiringNew().call(() -> queue.lock(form) ? queue.due(form) : DueArticles.NONE);
    }

    private void render(List<UUID> articles) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (queue.lock(form)) {
                queue.keep(renderer.render(articles), form);
            }
        });
    }
}
