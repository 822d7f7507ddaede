package press.masthead.campaign.contribution;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import press.masthead.access.Editorial;
import press.masthead.access.Role;
import press.masthead.editorial.EditorialAnswers;
import press.masthead.query.ListPage;

@Path("/v1/editorial/contributions")
@Produces(MediaType.APPLICATION_JSON)
@Editorial(
        readers = Role.campaigner,
        writers = {})
class ContributionListResource {

    private final ContributionService service;
    private final ObjectMapper mapper;

    ContributionListResource(ContributionService service, ObjectMapper mapper) {
        this.service = service;
        this.mapper = mapper;
    }

    @GET
    public RestResponse<ListPage<ContributionView>> list(@Context UriInfo uri) {
        return EditorialAnswers.page(service.list(uri.getQueryParameters()), uri, mapper);
    }
}
