package press.masthead.campaign.placement;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import press.masthead.deed.AuditLog;
import press.masthead.deed.Deed;
import press.masthead.editorial.IfMatch;
import press.masthead.event.ContentEvent;
import press.masthead.event.Outbox;
import press.masthead.problem.Faults;

/** Turns all placements off or on at once. */
@Singleton
public class PlacementSwitchService {

    private static final String TYPE = "placement-switch";

    private final EntityManager entityManager;
    private final AuditLog audit;
    private final Outbox outbox;
    private final Clock clock;

    PlacementSwitchService(EntityManager entityManager, AuditLog audit, Outbox outbox, Clock clock) {
        this.entityManager = entityManager;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    PlacementSwitchView read() {
        return PlacementSwitchView.of(find());
    }

    @Transactional
    PlacementSwitchView replace(IfMatch ifMatch, SavePlacementSwitch request, Faults faults) {
        PlacementSwitch all = find();
        ifMatch.require(all.getVersion());
        faults.throwIfAny();
        boolean enabled = request.enabled();
        if (all.isEnabled() != enabled || !Objects.equals(all.getReason(), request.reason())) {
            Instant now = clock.instant();
            String action = enabled ? "enabled" : "disabled";
            audit.add(new Deed(action, TYPE, all.getId(), TYPE, all.getVersion() + 1, List.of(), request.reason()));
            outbox.add(new ContentEvent(TYPE, all.getId(), action, now, Map.of()));
            all.turn(enabled, request.reason(), now);
            entityManager.flush();
        }
        return PlacementSwitchView.of(all);
    }

    private PlacementSwitch find() {
        return entityManager
                .createQuery("select s from PlacementSwitch s", PlacementSwitch.class)
                .getSingleResult();
    }
}
