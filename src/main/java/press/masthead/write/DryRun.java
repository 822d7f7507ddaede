package press.masthead.write;

import org.jboss.resteasy.reactive.RestResponse;

/** A write that is only tried: everything is checked, the answer is what it would be, and nothing is changed. */
final class DryRun {

    private DryRun() {}

    /** The answer to the real write, without what points to something that is not there. */
    static RestResponse<?> answer(RestResponse<?> real) {
        boolean created = real.getStatus() == RestResponse.StatusCode.CREATED;
        var answer = RestResponse.ResponseBuilder.create(created ? RestResponse.StatusCode.OK : real.getStatus());
        real.getHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase("Location") && !name.equalsIgnoreCase("ETag")) {
                values.forEach(value -> answer.header(name, value));
            }
        });
        return answer.entity(real.getEntity()).build();
    }
}
