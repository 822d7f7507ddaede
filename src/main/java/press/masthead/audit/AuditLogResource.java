package press.masthead.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import press.masthead.access.Editorial;
import press.masthead.query.ListAnswer;
import press.masthead.query.ListPage;

@Path("/v1/editorial/audit-log")
@Produces(MediaType.APPLICATION_JSON)
@Editorial(
        readers = {},
        writers = {})
class AuditLogResource {

    private final AuditService service;
    private final ObjectMapper mapper;

    AuditLogResource(AuditService service, ObjectMapper mapper) {
        this.service = service;
        this.mapper = mapper;
    }

    @GET
    public RestResponse<ListPage<AuditEntryView>> list(@Context UriInfo uri) {
        return ListAnswer.of(service.list(uri.getQueryParameters()), uri, mapper)
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
