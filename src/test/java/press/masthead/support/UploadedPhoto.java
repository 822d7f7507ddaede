package press.masthead.support;

import java.util.Map;

/** Photos that were uploaded. */
public final class UploadedPhoto {

    private UploadedPhoto() {}

    /** One that can be published. */
    public static Item of(byte[] file) {
        return of(file, Map.of());
    }

    public static Item of(byte[] file, Map<String, ?> fields) {
        Item photo = Item.of(
                Editorial.PHOTOS,
                Http.admin()
                        .multiPart("file", "a.jpg", file, "application/octet-stream")
                        .post(Editorial.PHOTOS.address()),
                201);
        return photo.patch(Newsroom.with(
                fields, "altText", "What is seen", "credit", Newsroom.credit().id()));
    }
}
