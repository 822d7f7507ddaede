package press.masthead.cdn;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Two servers in front of the service, that stand in for Varnish. */
public final class TwoVarnishes implements QuarkusTestResourceLifecycleManager {

    static final CdnServer ONE = new CdnServer();
    static final CdnServer OTHER = new CdnServer();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "masthead.cdn.kind",
                "varnish",
                "masthead.cdn.varnish.urls",
                ONE.url() + "," + OTHER.url(),
                "masthead.cdn.again",
                "2S",
                "masthead.cdn.patience",
                "10S");
    }

    @Override
    public void stop() {
        ONE.close();
        OTHER.close();
    }
}
