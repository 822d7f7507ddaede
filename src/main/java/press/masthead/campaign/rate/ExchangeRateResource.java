package press.masthead.campaign.rate;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import press.masthead.access.Editorial;
import press.masthead.access.Role;
import press.masthead.editorial.EditorialAnswers;
import press.masthead.editorial.IfMatch;
import press.masthead.json.Bodies;
import press.masthead.json.Submitted;

@Path("/v1/editorial/exchange-rates")
@Produces(MediaType.APPLICATION_JSON)
@Editorial(writers = Role.campaigner)
class ExchangeRateResource {

    private final ExchangeRateService service;
    private final Submitted submitted;

    ExchangeRateResource(ExchangeRateService service, Submitted submitted) {
        this.service = service;
        this.submitted = submitted;
    }

    @GET
    public RestResponse<ExchangeRatesView> read() {
        return EditorialAnswers.of(service.read(), RestResponse.Status.OK);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<ExchangeRatesView> replace(
            @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable SaveExchangeRates body) {
        return EditorialAnswers.of(
                service.replace(new IfMatch(ifMatch), Bodies.require(body), submitted.faults()),
                RestResponse.Status.OK);
    }
}
