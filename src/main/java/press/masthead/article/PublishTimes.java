package press.masthead.article;

import java.time.Instant;
import press.masthead.problem.Faults;

/** Checks the times with which an article is published. */
final class PublishTimes {

    private PublishTimes() {}

    static void check(PublishArticle request, Instant from, Instant now, Faults faults) {
        if (request.at() != null && !request.at().isAfter(now)) {
            faults.add("/at", "too-small", "This time is past; leave at out to publish now.");
        }
        if (request.until() != null && !request.until().isAfter(from)) {
            faults.add("/until", "too-small", "An article must disappear after it appears.");
        }
        if (request.publishedAt() != null && request.publishedAt().isAfter(from)) {
            faults.add("/publishedAt", "too-large", "An article can't be dated later than it appears.");
        }
    }
}
