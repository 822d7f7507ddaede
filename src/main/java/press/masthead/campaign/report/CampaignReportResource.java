package press.masthead.campaign.report;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import press.masthead.access.Editorial;
import press.masthead.access.Role;

@Path("/v1/editorial/campaigns")
@Editorial(
        readers = Role.campaigner,
        writers = {})
class CampaignReportResource {

    private final CampaignReportService service;
    private final Clock clock;

    CampaignReportResource(CampaignReportService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @GET
    @Path("{ref}/report")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "image/svg+xml"})
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = CampaignReport.class)),
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(implementation = String.class, maxLength = 1_000_000)),
                @Content(
                        mediaType = "image/svg+xml",
                        schema = @Schema(implementation = String.class, maxLength = 10_000_000))
            })
    public RestResponse<Object> report(
            @PathParam("ref") String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        ReportParameters wanted = ReportParameters.read(uri.getQueryParameters(), clock.instant());
        ReportFormat format =
                wanted.format() == null ? ReportFormat.accepted(headers.getAcceptableMediaTypes()) : wanted.format();
        CampaignReport report = service.report(ref, wanted);
        Object answer = switch (format) {
            case json -> report;
            case csv -> ReportCsv.write(report);
            case svg -> ReportChart.svg(report);
        };
        return RestResponse.ResponseBuilder.ok(answer)
                .type(MediaType.valueOf(format.mediaType()).withCharset("UTF-8"))
                .header("Cache-Control", "private, no-store")
                .header("Vary", "Accept")
                .build();
    }
}
