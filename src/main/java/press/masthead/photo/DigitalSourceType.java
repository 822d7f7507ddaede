package press.masthead.photo;

/**
 * How a picture came to be, by the IPTC's controlled vocabulary (http://cv.iptc.org/newscodes/digitalsourcetype/). It marks
 * pictures made by AI.
 */
public enum DigitalSourceType {
    /** Taken by a camera. */
    digitalCapture,
    /** Taken by a camera that computed one picture out of several. */
    computationalCapture,
    /** Scanned from a negative. */
    negativeFilm,
    /** Scanned from a slide. */
    positiveFilm,
    /** Scanned from a print. */
    print,
    /** Edited by a human. */
    humanEdits,
    /** Put together from captured pictures. */
    compositeCapture,
    /** Put together with synthetic parts. */
    compositeSynthetic,
    /** Put together with parts made by a trained model. */
    compositeWithTrainedAlgorithmicMedia,
    /** Made by a trained model. */
    trainedAlgorithmicMedia,
    /** Made by an algorithm that was not trained. */
    algorithmicMedia,
    /** Enhanced by an algorithm. */
    algorithmicallyEnhanced,
    /** Drawn from data. */
    dataDrivenMedia,
    /** Made by a human with digital tools. */
    digitalCreation,
    /** A capture of a screen. */
    screenCapture,
    /** A recording of a virtual world. */
    virtualRecording;

    private static final String VOCABULARY = "http://cv.iptc.org/newscodes/digitalsourcetype/";

    /** Whether a machine made the picture, or parts of it. */
    public boolean isGenerated() {
        return switch (this) {
            case trainedAlgorithmicMedia, compositeWithTrainedAlgorithmicMedia, algorithmicMedia, compositeSynthetic ->
                true;
            default -> false;
        };
    }

    /** Its address in the IPTC's vocabulary, as schema.org takes it. */
    public String uri() {
        return VOCABULARY + name();
    }
}
