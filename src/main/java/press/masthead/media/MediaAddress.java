package press.masthead.media;

import jakarta.inject.Singleton;
import java.util.function.Function;
import press.masthead.problem.PublicAddress;

/** Where a rendition is, in answers to the present request. */
@Singleton
class MediaAddress {

    private final MediaConfig config;
    private final PublicAddress service;

    MediaAddress(MediaConfig config, PublicAddress service) {
        this.config = config;
        this.service = service;
    }

    Function<WantedRendition, String> forReaders() {
        String begin = config.baseUrl().map(Object::toString).orElseGet(service::present);
        String media = (begin.endsWith("/") ? begin.substring(0, begin.length() - 1) : begin) + "/media/";
        return wanted -> media + wanted.picture().photo() + "/" + wanted.name() + "?v=" + wanted.fingerprint();
    }

    Function<WantedRendition, String> forEditors() {
        String photos = service.present() + "/v1/editorial/photos/";
        return wanted -> photos + wanted.picture().photo() + "/renditions/" + wanted.name();
    }
}
