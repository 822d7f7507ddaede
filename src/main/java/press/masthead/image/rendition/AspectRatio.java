package press.masthead.image.rendition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How wide a picture is for its height, such as 16:9. */
public record AspectRatio(int width, int height) {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,3}):([1-9][0-9]{0,3})");

    /** @throws IllegalArgumentException that it is not written as 16:9 is */
    public static AspectRatio parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("A ratio is written as 16:9 is, and not as " + text);
        }
        return new AspectRatio(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    }

    double value() {
        return (double) width / height;
    }

    @Override
    public String toString() {
        return width + ":" + height;
    }
}
