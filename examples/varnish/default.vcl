# Varnish in front of Masthead: keeps what the public reads until the service says what to drop (MASTHEAD_CDN_KIND=varnish).
# Needs the module xkey (Debian: varnish-modules).
vcl 4.1;

import std;
import xkey;

backend masthead {
    .host = "127.0.0.1";
    .port = "8080";
    .first_byte_timeout = 20s;
    .probe = {
        .url = "/v1/sections?limit=1";
        .interval = 2s;
        .timeout = 2s;
    }
}

# Who may say what to drop: the nodes of the service.
acl purgers {
    "127.0.0.1";
    "::1";
}

sub vcl_recv {
    if (req.method == "PURGE") {
        if (client.ip !~ purgers) {
            return (synth(403));
        }
        if (!req.http.xkey-purge) {
            return (synth(400));
        }
        return (synth(200, "Purged " + xkey.purge(req.http.xkey-purge)));
    }
    set req.url = std.querysort(req.url);
    if (req.url !~ "^/v1/editorial") {
        # Nobody is known by them.
        unset req.http.Cookie;
    }
    # An old answer goes out only where there is no new one to be had.
    if (req.restarts == 0 && std.healthy(req.backend_hint)) {
        set req.grace = 0s;
    }
}

sub vcl_backend_response {
    if (beresp.status >= 500) {
        if (bereq.is_bgfetch) {
            return (abandon);
        }
        set beresp.uncacheable = true;
        set beresp.ttl = 0s;
        set beresp.grace = 0s;
        return (deliver);
    }
    if (beresp.http.Surrogate-Key) {
        set beresp.http.xkey = beresp.http.Surrogate-Key + " everything";
        set beresp.grace = 1d;
    }
}

sub vcl_deliver {
    if (resp.status >= 500 && req.restarts == 0 && (req.method == "GET" || req.method == "HEAD")) {
        return (restart);
    }
    unset resp.http.xkey;
    unset resp.http.Surrogate-Key;
    unset resp.http.Cache-Tag;
    set resp.http.X-Cache-Hits = obj.hits;
}
