package press.masthead.cdn;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Set;

/** One server of Varnish, with the VCL of {@code examples/varnish}. */
final class VarnishCdn implements Cdn {

    /** The key that the VCL gives to each answer. */
    private static final String EVERYTHING = "everything";

    /** Varnish takes 8 kB for a header by default, its name included. */
    private static final int LONGEST_HEADER = 7_500;

    private final URI url;
    private final CdnClient client;

    VarnishCdn(URI url, CdnClient client) {
        this.url = url;
        this.client = client;
    }

    @Override
    public String name() {
        return "varnish " + url;
    }

    @Override
    public void purge(Set<String> tags) throws NotPurged {
        for (List<String> part : CdnClient.parts(tags, Integer.MAX_VALUE, LONGEST_HEADER)) {
            send(String.join(" ", part));
        }
    }

    @Override
    public void purgeAll() throws NotPurged {
        send(EVERYTHING);
    }

    private void send(String keys) throws NotPurged {
        client.send(HttpRequest.newBuilder(url)
                .method("PURGE", HttpRequest.BodyPublishers.noBody())
                .header("xkey-purge", keys));
    }
}
