package press.masthead.support;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** A service that accepts the tokens of an issuer. */
public class WithIssuer implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Issuer.class, arguments()));
    }

    Map<String, String> arguments() {
        return Map.of();
    }

    /** The same, but the issuer can't be reached when the service starts. */
    public static final class WhichIsDown extends WithIssuer {

        @Override
        Map<String, String> arguments() {
            return Issuer.closedAtFirst();
        }
    }
}
