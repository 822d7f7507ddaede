package press.masthead.article;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.masthead.problem.Faults;

/** Lets nobody take back silently what readers were told was wrong: a correction that they got stays, or is withdrawn. */
@Singleton
class Corrections {

    /** A publishing at a set time came to nothing if another step changed the schedule before that time. */
    private static final String SHOWN = """
            select r.* from editorial.article_revision r where r.article_id = ?1 and (
                exists (
                    select from editorial.publication p
                    where p.article_id = r.article_id and p.revision = r.number and p.visible_from <= now())
                or exists (
                    select from editorial.article_transition t
                    where t.article_id = r.article_id and t.revision = r.number
                      and t.action = 'publish' and t.takes_effect_at <= now()
                      and not exists (
                          select from editorial.article_transition later
                          where later.article_id = t.article_id and later.number > t.number
                            and later.action in ('publish', 'unschedule', 'unpublish') and later.at < t.takes_effect_at)))
            order by r.number
            """;

    /** So much ahead the clock of a newsroom may be. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private final EntityManager entityManager;
    private final Clock clock;

    Corrections(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Notes what was taken away or changed since the latest revision, though readers got it, and ids that stand here twice. */
    void check(Article article, List<Correction> latest, List<Correction> saved, Faults faults) {
        boolean isRead = !faults.any("");
        checkIds(saved, faults);
        checkTimes(latest, saved, faults);
        // All that readers ever got is in the latest revision, because each save was checked.
        if (isRead && !saved.containsAll(latest)) {
            compare(shown(article), saved, faults);
        }
    }

    /** Notes that an older revision, which is to be published, lacks corrections that readers got. */
    void checkPublished(Article article, ArticleRevision revision, Faults faults) {
        if (revision.getNumber() != article.getLatestRevision()) {
            compare(shown(article), revision.getContent().article().corrections(), faults);
        }
    }

    private static void checkIds(List<Correction> saved, Faults faults) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < saved.size(); i++) {
            Correction correction = saved.get(i);
            if (correction != null && !seen.add(correction.id())) {
                faults.at(i).add("", "not-allowed", "This correction stands here twice.");
            }
        }
    }

    /** What was saved before stays as it is, as readers may know it. */
    private void checkTimes(List<Correction> latest, List<Correction> saved, Faults faults) {
        Instant last = clock.instant().plus(AHEAD);
        for (int i = 0; i < saved.size(); i++) {
            Correction correction = saved.get(i);
            if (correction == null || correction.correctedAt() == null || latest.contains(correction)) {
                continue;
            }
            Faults at = faults.at(i);
            if (correction.correctedAt().isAfter(last)) {
                at.add(
                        "/correctedAt",
                        "not-allowed",
                        "The time of a correction is when it was made, and that is to come.");
            }
            Instant withdrawnAt = correction.withdrawn() == null
                    ? null
                    : correction.withdrawn().at();
            if (withdrawnAt != null && withdrawnAt.isBefore(correction.correctedAt())) {
                at.add("/withdrawn/at", "not-allowed", "A correction can't be withdrawn before it was made.");
            } else if (withdrawnAt != null && withdrawnAt.isAfter(last)) {
                at.add("/withdrawn/at", "not-allowed", "The time at which it was withdrawn is to come.");
            }
        }
    }

    private static void compare(Map<UUID, Correction> shown, List<Correction> saved, Faults faults) {
        Map<UUID, Integer> places = new HashMap<>();
        for (int i = 0; i < saved.size(); i++) {
            if (saved.get(i) != null) {
                places.putIfAbsent(saved.get(i).id(), i);
            }
        }
        List<Correction> missing = new ArrayList<>();
        shown.forEach((id, correction) -> {
            Integer place = places.get(id);
            if (place == null) {
                missing.add(correction);
            } else {
                compare(correction, saved.get(place), faults.at(place));
            }
        });
        missing.forEach(correction -> faults.add(
                "",
                "not-allowed",
                "Readers got the correction %s of %s, so it stays. If it was wrong, give it the field withdrawn."
                        .formatted(correction.id(), correction.correctedAt())));
    }

    private static void compare(Correction shown, Correction saved, Faults faults) {
        if (saved.correctedAt() == null || saved.text() == null) {
            return;
        }
        if (!saved.saysTheSame(shown)) {
            faults.add(
                    "",
                    "not-allowed",
                    "Readers got this correction as it was, so it stays so. Add another one, or give it the field withdrawn.");
        }
        if (shown.withdrawn() != null && !shown.withdrawn().equals(saved.withdrawn())) {
            faults.add(
                    "/withdrawn",
                    "not-allowed",
                    "Readers know that this correction is withdrawn, and why; that stays.");
        }
    }

    /** By id, each as readers got it last. */
    private Map<UUID, Correction> shown(Article article) {
        @SuppressWarnings("unchecked")
        List<ArticleRevision> revisions = entityManager
                .createNativeQuery(SHOWN, ArticleRevision.class)
                .setParameter(1, article.getId())
                .getResultList();
        return revisions.stream()
                .flatMap(revision -> revision.getContent().article().corrections().stream())
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(
                        Correction::id, Function.identity(), (older, newer) -> newer, LinkedHashMap::new));
    }
}
