package press.masthead.cdn;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A zone of Cloudflare. */
final class CloudflareCdn implements Cdn {

    /** Cloudflare takes so many in one request. */
    private static final int MOST_TAGS = 100;

    private final URI purgeCache;
    private final CdnToken token;
    private final CdnClient client;
    private final ObjectMapper mapper;

    /** @param purgeCache the address in Cloudflare's API */
    CloudflareCdn(URI purgeCache, CdnToken token, CdnClient client, ObjectMapper mapper) {
        this.purgeCache = purgeCache;
        this.token = token;
        this.client = client;
        this.mapper = mapper;
    }

    @Override
    public String name() {
        return "cloudflare";
    }

    @Override
    public void purge(Set<String> tags) throws NotPurged {
        for (List<String> part : CdnClient.parts(tags, MOST_TAGS, Integer.MAX_VALUE)) {
            send(Map.of("tags", part));
        }
    }

    @Override
    public void purgeAll() throws NotPurged {
        send(Map.of("purge_everything", true));
    }

    private void send(Map<String, ?> what) throws NotPurged {
        try {
            client.send(HttpRequest.newBuilder(purgeCache)
                    .header("Authorization", "Bearer " + token.read())
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(mapper.writeValueAsString(what))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A purge can't be written", e);
        }
    }
}
