package press.masthead.cdn;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Set;

/** A service of Fastly. */
final class FastlyCdn implements Cdn {

    /** Fastly takes so many in one request. */
    private static final int MOST_TAGS = 256;

    private static final int LONGEST_HEADER = 16_000;

    private final String service;
    private final CdnToken token;
    private final boolean soft;
    private final CdnClient client;

    /** @param service its address in Fastly's API */
    FastlyCdn(String service, CdnToken token, boolean soft, CdnClient client) {
        this.service = service;
        this.token = token;
        this.soft = soft;
        this.client = client;
    }

    @Override
    public String name() {
        return "fastly";
    }

    @Override
    public void purge(Set<String> tags) throws NotPurged {
        for (List<String> part : CdnClient.parts(tags, MOST_TAGS, LONGEST_HEADER)) {
            HttpRequest.Builder request = post("/purge").header("Surrogate-Key", String.join(" ", part));
            client.send(soft ? request.header("Fastly-Soft-Purge", "1") : request);
        }
    }

    /** There is no soft one of everything. */
    @Override
    public void purgeAll() throws NotPurged {
        client.send(post("/purge_all"));
    }

    private HttpRequest.Builder post(String path) throws NotPurged {
        return HttpRequest.newBuilder(URI.create(service + path))
                .header("Fastly-Key", token.read())
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.noBody());
    }
}
