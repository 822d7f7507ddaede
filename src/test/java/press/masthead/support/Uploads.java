package press.masthead.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Photos that are uploaded, with what an editor says of them. */
public final class Uploads {

    private Uploads() {}

    public static Item photo(PictureFile file) {
        return photo(file, Map.of());
    }

    /** It must be accepted. */
    public static Item photo(PictureFile file, Map<String, ?> fields) {
        return Item.of(Editorial.PHOTOS, post(file, fields), 201);
    }

    public static Response post(PictureFile file, Map<String, ?> fields) {
        return Http.admin()
                .multiPart("file", "picture.jpg", file.bytes(), "image/jpeg")
                .multiPart("photo", "photo.json", json(fields), "application/json")
                .post(Editorial.PHOTOS.address());
    }

    /** Accepts whom the file credits. */
    public static Response accept(Item photo) {
        return Http.admin()
                .header("If-Match", photo.etag())
                .post(Editorial.PHOTOS.address(photo.id()) + "/accept-suggested-credit");
    }

    private static byte[] json(Map<String, ?> fields) {
        try {
            return new ObjectMapper().writeValueAsString(fields).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
