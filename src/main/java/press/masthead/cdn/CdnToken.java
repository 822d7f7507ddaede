package press.masthead.cdn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the service shows to a CDN's API. */
record CdnToken(@Nullable String token, @Nullable Path file) {

    /** @param setting how it is set, to be told if it is not */
    CdnToken check(String setting) {
        if (token == null && file == null) {
            throw new IllegalStateException("A CDN needs " + setting + " or " + setting + "-file.");
        }
        return this;
    }

    /** Reads the file each time, so that it can be changed while the service runs. */
    String read() throws NotPurged {
        if (token != null) {
            return token;
        }
        try {
            return Files.readString(Objects.requireNonNull(file)).strip();
        } catch (IOException e) {
            throw new NotPurged("its token can't be read: " + e, Duration.ZERO);
        }
    }

    /** Does not tell it, wherever it is written to. */
    @Override
    public String toString() {
        return "token of the CDN";
    }
}
