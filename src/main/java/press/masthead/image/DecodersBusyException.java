package press.masthead.image;

import java.io.IOException;

/** Says that a picture could not be looked at, because too many others are. */
public final class DecodersBusyException extends IOException {

    private static final long serialVersionUID = 1L;

    DecodersBusyException() {
        super("no decoder became free in time");
    }
}
