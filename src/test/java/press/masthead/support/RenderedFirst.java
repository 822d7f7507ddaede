package press.masthead.support;

import io.quarkus.arc.Arc;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import press.masthead.rendering.RenderingService;

/** Renders all that has to be before each request that reads, where the tests are asked to: {@code -Dmasthead.test.rendered=true}. */
final class RenderedFirst implements Filter {

    private static final boolean WANTED = Boolean.getBoolean("masthead.test.rendered");

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification specification,
            FilterContext context) {
        if (WANTED && request.getMethod().equals("GET")) {
            RenderingService rendering =
                    Arc.container().instance(RenderingService.class).get();
            rendering.claim();
            rendering.render();
        }
        return context.next(request, specification);
    }
}
