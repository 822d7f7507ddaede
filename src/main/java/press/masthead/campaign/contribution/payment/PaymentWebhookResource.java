package press.masthead.campaign.contribution.payment;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import press.masthead.json.Bodies;

/** Open to everybody, because a provider has no key: the signature says whether it is the provider. */
@Path("/v1/contributions/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class PaymentWebhookResource {

    private final PaymentWebhookService service;

    PaymentWebhookResource(PaymentWebhookService service) {
        this.service = service;
    }

    @POST
    @Path("{provider}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "takePaymentWebhook",
            summary = "Take a payment provider's webhook",
            description =
                    "Signed as Stripe does, or by Standard Webhooks, with a secret that is configured for the provider. What is told again counts once; what says nothing of contributions is passed over.")
    @APIResponse(responseCode = "204", description = "It is done.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProviderEvent.class)))
    public RestResponse<Void> take(
            @PathParam("provider") String provider, @Context HttpHeaders headers, byte @Nullable [] body) {
        service.take(provider, headers, Bodies.require(body));
        return RestResponse.noContent();
    }
}
