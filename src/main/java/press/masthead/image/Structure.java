package press.masthead.image;

/**
 * What a walk through a file found.
 *
 * @param width in pixels, as it is stored
 * @param orientation how it must be turned to be shown, as EXIF numbers it, 1 to 8
 * @param end where the picture ends
 */
record Structure(int width, int height, int orientation, long end) {

    private static final int FIRST_TURNED = 5;

    CheckedImage shown(ImageFormat format) {
        return orientation >= FIRST_TURNED
                ? new CheckedImage(format, height, width)
                : new CheckedImage(format, width, height);
    }
}
