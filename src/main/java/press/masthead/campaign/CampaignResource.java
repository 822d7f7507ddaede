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
import press.masthead.editorial.IfMatch;
import press.masthead.editorial.RestorableResource;

@Path("/v1/editorial/campaigns")
@Editorial(writers = Role.campaigner)
class CampaignResource extends RestorableResource<SaveCampaign, CampaignView> {

    private final CampaignService service;

    private final EditorialRequest request;

    CampaignResource(CampaignService service, EditorialRequest request) {
        super(Campaign.TYPE, service, request);
        this.service = service;
        this.request = request;
    }

    @POST
    @Path("{ref}/start")
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<CampaignView> start(
            @PathParam("ref") String ref,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable ChangeCampaign body) {
        return change(ref, ifMatch, CampaignAction.start);
    }

    @POST
    @Path("{ref}/pause")
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<CampaignView> pause(
            @PathParam("ref") String ref,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable ChangeCampaign body) {
        return change(ref, ifMatch, CampaignAction.pause);
    }

    @POST
    @Path("{ref}/resume")
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<CampaignView> resume(
            @PathParam("ref") String ref,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable ChangeCampaign body) {
        return change(ref, ifMatch, CampaignAction.resume);
    }

    @POST
    @Path("{ref}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<CampaignView> end(
            @PathParam("ref") String ref,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable ChangeCampaign body) {
        return change(ref, ifMatch, CampaignAction.end);
    }

    private RestResponse<CampaignView> change(String ref, @Nullable String ifMatch, CampaignAction action) {
        request.submitted().faults().throwIfAny();
        return answer(service.change(ref, new IfMatch(ifMatch), action), RestResponse.Status.OK);
    }
}
