package press.masthead.image.metadata;

/** The part of an image file that a value was read from. */
public enum MetadataSource {
    /** Adobe's Extensible Metadata Platform (ISO 16684). */
    xmp,
    /** The IPTC's Information Interchange Model. */
    iim,
    /** What the camera wrote (CIPA DC-008). */
    exif
}
