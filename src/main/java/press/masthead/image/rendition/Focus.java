package press.masthead.image.rendition;

/** What must stay in a picture when it is cut: a point in shares of its width and height, from the upper left corner. */
public record Focus(double x, double y) {

    /** The middle of the picture. */
    public static final Focus CENTRE = new Focus(0.5, 0.5);
}
