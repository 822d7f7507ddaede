package press.masthead.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Sends what is due. Of several nodes each takes some; what a node had in hand when it died is sent by another, under the same
 * id, so that a receiver that looks at ids gets it once.
 */
@Singleton
class HandOutJob {

    private static final Logger LOG = Logger.getLogger(HandOutJob.class);

    private final Channels channels;
    private final HandOutService service;

    HandOutJob(Channels channels, HandOutService service) {
        this.channels = channels;
        this.service = service;
    }

    @Scheduled(
            identity = "hand out reminders",
            every = "10s",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void handOut() {
        channels.configured().ifPresent(this::handOut);
    }

    private void handOut(Channel channel) {
        for (List<HandOut> some = service.claim(); !some.isEmpty(); some = service.claim()) {
            some.forEach(message -> handOut(message, channel));
        }
    }

    private void handOut(HandOut message, Channel channel) {
        try {
            channel.send(message);
        } catch (Channel.NotHandedOut e) {
            LOG.warnf("%s was not handed out at attempt %d: %s", message, message.attempt(), e.getMessage());
            service.failed(message);
            return;
        }
        service.arrived(message);
    }
}
