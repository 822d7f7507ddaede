package press.masthead.campaign.contribution;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import press.masthead.access.Editorial;
import press.masthead.access.Role;
import press.masthead.editorial.Saved;
import press.masthead.json.Bodies;
import press.masthead.json.Submitted;

@Path("/v1/contributions")
@Produces(MediaType.APPLICATION_JSON)
@Editorial(
        readers = {},
        writers = Role.payments)
class ContributionResource {

    private final ContributionService service;
    private final Submitted submitted;

    ContributionResource(ContributionService service, Submitted submitted) {
        this.service = service;
        this.submitted = submitted;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addContribution",
            summary = "Tell that a reader has paid",
            description =
                    "For the payment page's backend. The same payment again, by provider and providerReference, is answered with 200 and counts once; with something else in it, it is refused.")
    public RestResponse<ContributionView> add(@Nullable SaveContribution body) {
        Saved<ContributionView> saved = service.add(Bodies.require(body), submitted.faults());
        return answer(saved.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, saved.view());
    }

    @POST
    @Path("{id}/refunds")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "refundContribution",
            summary = "Tell that money went back",
            description =
                    "A refund of a part or all of a contribution, or a chargeback, which takes all. The same refund again, by its reference, counts once. The answer is the contribution as it is then.")
    public RestResponse<ContributionView> refund(@PathParam("id") String id, @Nullable SaveRefund body) {
        return answer(RestResponse.Status.OK, service.refund(id, Bodies.require(body), submitted.faults()));
    }

    private static RestResponse<ContributionView> answer(RestResponse.Status status, ContributionView view) {
        return RestResponse.ResponseBuilder.create(status, view)
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
