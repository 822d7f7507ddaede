package press.masthead.cdn;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;

/** Those that are to be told what to drop. */
@Singleton
final class Cdns {

    private final List<Cdn> all;

    Cdns(CdnConfig config, ObjectMapper mapper) {
        CdnClient client = new CdnClient();
        this.all = switch (config.kind()) {
            case none -> List.of();
            case varnish -> varnish(config.varnish(), client);
            case fastly -> List.of(fastly(config.fastly(), client));
            case cloudflare -> List.of(cloudflare(config.cloudflare(), client, mapper));
        };
    }

    List<Cdn> all() {
        return all;
    }

    List<String> names() {
        return all.stream().map(Cdn::name).toList();
    }

    private static List<Cdn> varnish(CdnConfig.Varnish config, CdnClient client) {
        return config.urls().orElseThrow(() -> missing("masthead.cdn.varnish.urls")).stream()
                .<Cdn>map(url -> new VarnishCdn(url, client))
                .toList();
    }

    private static Cdn fastly(CdnConfig.Fastly config, CdnClient client) {
        return new FastlyCdn(
                config.api() + "/service/" + config.service().orElseThrow(() -> missing("masthead.cdn.fastly.service")),
                new CdnToken(config.token().orElse(null), config.tokenFile().orElse(null))
                        .check("masthead.cdn.fastly.token"),
                config.soft(),
                client);
    }

    private static Cdn cloudflare(CdnConfig.Cloudflare config, CdnClient client, ObjectMapper mapper) {
        String zone = config.zone().orElseThrow(() -> missing("masthead.cdn.cloudflare.zone"));
        return new CloudflareCdn(
                URI.create(config.api() + "/zones/" + zone + "/purge_cache"),
                new CdnToken(config.token().orElse(null), config.tokenFile().orElse(null))
                        .check("masthead.cdn.cloudflare.token"),
                client,
                mapper);
    }

    private static IllegalStateException missing(String setting) {
        return new IllegalStateException("A CDN needs " + setting + ".");
    }
}
