package press.masthead.image.metadata;

import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.imaging.jpeg.JpegSegmentData;
import com.drew.imaging.jpeg.JpegSegmentReader;
import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.lang.StreamReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The metadata of a JPEG file: EXIF and XMP in its APP1 segments, IIM in its APP13 segments. */
final class JpegBlocks {

    private static final byte[] XMP = "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.US_ASCII);

    private JpegBlocks() {}

    static void read(InputStream in, Blocks blocks) throws IOException, JpegProcessingException {
        JpegSegmentData segments = JpegSegmentReader.readSegments(
                new StreamReader(in), List.of(JpegSegmentType.APP1, JpegSegmentType.APPD));
        ExtendedXmp extended = new ExtendedXmp();
        for (byte[] segment : segments.getSegments(JpegSegmentType.APP1)) {
            if (Blocks.isExif(segment)) {
                blocks.addExif(segment);
            } else if (Blocks.startsWith(segment, XMP)) {
                blocks.addXmp(Blocks.tail(segment, XMP.length));
            } else {
                extended.add(segment);
            }
        }
        extended.packets(blocks.xmp()).forEach(blocks::addXmp);
        PhotoshopResources.ofSegments(segments.getSegments(JpegSegmentType.APPD))
                .forEach(resources -> PhotoshopResources.read(resources, blocks));
    }
}
