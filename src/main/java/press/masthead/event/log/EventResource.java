package press.masthead.event.log;

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
import press.masthead.query.ListAnswer;
import press.masthead.query.ListPage;

@Path("/v1/editorial/events")
@Produces(MediaType.APPLICATION_JSON)
@Editorial(
        readers = {Role.editor},
        writers = {})
class EventResource {

    private final EventLogService service;
    private final ObjectMapper mapper;

    EventResource(EventLogService service, ObjectMapper mapper) {
        this.service = service;
        this.mapper = mapper;
    }

    @GET
    public RestResponse<ListPage<EventView>> list(@Context UriInfo uri) {
        return ListAnswer.of(service.list(uri.getQueryParameters()), uri, mapper)
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
