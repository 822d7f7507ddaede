package press.masthead.article.workflow;

import java.util.Set;
import press.masthead.access.Caller;
import press.masthead.access.Role;

/** What moves an article from one status to another. */
public enum ArticleAction {
    /** Gives the latest revision to the editors. */
    submit("submitted", Role.reporter, Role.editor),
    /** Gives it back to its writer. */
    requestChanges("sent back for changes", Role.editor),
    /** Gives a revision to readers, now or at a set time. */
    publish("published", Role.editor),
    /** Cancels what is scheduled; what readers get stays. */
    unschedule("unscheduled", Role.editor),
    /** Takes it from readers, or cancels that they will get it. */
    unpublish("unpublished", Role.editor),
    /** Puts it away, by DELETE. */
    archive("archived", Role.reporter, Role.editor),
    /** Takes it back from the archive, as a draft. */
    restore("restored", Role.reporter, Role.editor);

    private final String done;
    private final Set<Role> roles;

    ArticleAction(String done, Role... roles) {
        this.done = done;
        this.roles = Set.of(roles);
    }

    /** What has happened to it then, in a sentence. */
    public String done() {
        return done;
    }

    /** Whether the caller's role does this at all. */
    boolean isOf(Caller caller) {
        return caller.is(Role.admin) || roles.stream().anyMatch(caller::is);
    }
}
