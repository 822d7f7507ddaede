package press.masthead.reminder;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import press.masthead.json.Bodies;
import press.masthead.json.Submitted;
import press.masthead.problem.Faults;
import press.masthead.problem.ProblemException;
import press.masthead.problem.ProblemType;

@Path("/v1/reminders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
class ReminderResource {

    private final ReminderService service;
    private final Channels channels;
    private final RequestLimits limits;
    private final Submitted submitted;
    private final Clock clock;

    ReminderResource(
            ReminderService service, Channels channels, RequestLimits limits, Submitted submitted, Clock clock) {
        this.service = service;
        this.channels = channels;
        this.limits = limits;
        this.submitted = submitted;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(202)
    @Operation(
            operationId = "askReminder",
            summary = "Ask for a reminder",
            description =
                    "Remind me later: the reader is sent a link, and is reminded only once it was confirmed. A person has one reminder in a month; asking again changes one that is not confirmed. The answer never tells whether an address was known.")
    @APIResponse(
            responseCode = "202",
            description = "The wish was received.",
            content = @Content(schema = @Schema(implementation = ReminderReceipt.class)))
    public ReminderReceipt ask(@Nullable AskReminder body) {
        AskReminder asked = Bodies.require(body);
        Faults faults = submitted.faults();
        Schedule schedule = AskReminderRules.check(asked, clock.instant(), faults);
        AskReminder spelled = asked.in(AskReminderRules.locale(asked, faults));
        faults.throwIfAny();
        requireChannel();
        limits.checkClient();
        if (schedule != null) {
            service.ask(spelled, schedule);
        }
        return ReminderReceipt.THE_SAME_FOR_ALL;
    }

    @POST
    @Path("confirm")
    @Operation(
            operationId = "confirmReminder",
            summary = "Confirm a reminder",
            description =
                    "With the token of the link that the reader was sent. To be posted when the reader says so on the newsroom's page, not when the link is opened: programs that look at mails open links too.")
    @APIResponse(
            responseCode = "200",
            description = "The reader will be reminded.",
            content = @Content(schema = @Schema(implementation = ReminderView.class)))
    public ReminderView confirm(@Nullable LinkToken body) {
        return service.confirm(token(body));
    }

    @POST
    @Path("cancel")
    @Operation(
            operationId = "cancelReminder",
            summary = "Cancel a reminder",
            description = "Withdraws this reminder and erases it. The same again answers the same.")
    @APIResponse(responseCode = "204", description = "It is not there any more.")
    public void cancel(@Nullable LinkToken body) {
        service.cancel(token(body));
    }

    @POST
    @Path("erase")
    @Operation(
            operationId = "eraseReminders",
            summary = "Erase all reminders of a reader",
            description =
                    "Erases all that is kept of the person to whom the link was sent. The same again answers the same.")
    @APIResponse(responseCode = "204", description = "Nothing is kept of the person any more.")
    public void erase(@Nullable LinkToken body) {
        service.erase(token(body));
    }

    private String token(@Nullable LinkToken body) {
        LinkToken sent = Bodies.require(body);
        submitted.faults().throwIfAny();
        requireChannel();
        return sent.token();
    }

    private void requireChannel() {
        if (channels.configured().isEmpty()) {
            throw new ProblemException(ProblemType.UNAVAILABLE, "This newsroom does not remind readers.");
        }
    }
}
