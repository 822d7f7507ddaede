package press.masthead.media;

import jakarta.inject.Singleton;
import press.masthead.problem.PublicAddress;

/** Where readers get a rendition. */
@Singleton
class MediaAddress {

    private final MediaConfig config;
    private final PublicAddress service;

    MediaAddress(MediaConfig config, PublicAddress service) {
        this.config = config;
        this.service = service;
    }

    /** What all addresses begin with in answers to the present request. */
    String begin() {
        String base = config.baseUrl().map(Object::toString).orElseGet(service::present);
        return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    static String of(String begin, WantedRendition wanted) {
        return begin + "/media/" + wanted.picture().photo() + "/" + wanted.name() + "?v=" + wanted.fingerprint();
    }
}
