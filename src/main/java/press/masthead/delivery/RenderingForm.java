package press.masthead.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import press.masthead.cache.CachedAnswers;
import press.masthead.image.ImageFormat;
import press.masthead.photo.PhotoFile;
import press.masthead.photo.SavePhoto;

/**
 * The form in which this service renders articles. Another version of it, or the same with other renditions or addresses, has another
 * one, and takes nothing that was rendered in this.
 */
@Singleton
public class RenderingForm {

    private static final PhotoFile FILE =
            new PhotoFile("0".repeat(64), ImageFormat.jpeg, 1, 6000, 4000, null, null, null);

    private final String key;

    RenderingForm(PublishedPhotos photos, ObjectMapper mapper) throws JsonProcessingException {
        SavePhoto content = mapper.readValue("{}", SavePhoto.class);
        List<PublishedPhoto> shown = Stream.of(true, false)
                .map(available -> new PhotoSource(
                        new UUID(0, 0), content, FILE, null, null, null, available, List.of(), List.of()))
                .map(source -> photos.show(source, null))
                .toList();
        String all = CodeFingerprint.get() + mapper.version() + mapper.writeValueAsString(shown);
        key = CachedAnswers.etag(all.getBytes(StandardCharsets.UTF_8));
    }

    public String key() {
        return key;
    }
}
