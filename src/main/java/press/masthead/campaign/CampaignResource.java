package press.masthead.campaign;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import press.masthead.access.Editorial;
import press.masthead.access.Role;
import press.masthead.editorial.EditorialRequest;
import press.masthead.editorial.EditorialResource;
import press.masthead.editorial.IfMatch;

@Path("/v1/editorial/campaigns")
@Editorial(writers = Role.campaigner)
class CampaignResource extends EditorialResource<SaveCampaign, CampaignView> {

    private final CampaignService service;

    private final EditorialRequest request;

    CampaignResource(CampaignService service, EditorialRequest request) {
        super(Campaign.TYPE, service, request);
        this.service = service;
        this.request = request;
    }

    @POST
    @Path("{ref}/{action}")
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<CampaignView> change(
            @PathParam("ref") String ref,
            @PathParam("action") CampaignAction action,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable ChangeCampaign body) {
        request.submitted().faults().throwIfAny();
        return answer(service.change(ref, new IfMatch(ifMatch), action), RestResponse.Status.OK);
    }
}
