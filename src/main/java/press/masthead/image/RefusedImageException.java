package press.masthead.image;

import java.io.IOException;

/** Says why a file is not taken as a picture. Its message is a sentence for editors. */
public final class RefusedImageException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String code;

    RefusedImageException(String code, String detail) {
        super(detail);
        this.code = code;
    }

    static RefusedImageException truncated() {
        return new RefusedImageException(
                "truncated", "The file ends before the picture does; it may not have been copied whole.");
    }

    static RefusedImageException damaged(String what) {
        return new RefusedImageException("damaged", "The file is damaged: " + what + ".");
    }

    static RefusedImageException tooLarge(String detail) {
        return new RefusedImageException("too-large", detail);
    }

    /** The stable name of the reason, for programs. */
    public String code() {
        return code;
    }
}
