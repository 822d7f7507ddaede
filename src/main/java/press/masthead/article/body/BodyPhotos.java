package press.masthead.article.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which photos a body shows. */
public final class BodyPhotos {

    private BodyPhotos() {}

    /** Each photo that it names once, in the order of first use, with the pointers to its uses, such as {@code /blocks/3/photo}. */
    public static Map<UUID, List<String>> of(List<Block> blocks) {
        Map<UUID, List<String>> uses = new LinkedHashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            String place = "/blocks/" + i;
            if (blocks.get(i) instanceof PhotoBlock photo) {
                use(uses, photo.photo(), place + "/photo");
            } else if (blocks.get(i) instanceof GalleryBlock gallery) {
                for (int j = 0; j < gallery.photos().size(); j++) {
                    GalleryPhoto photo = gallery.photos().get(j);
                    use(uses, photo == null ? null : photo.photo(), place + "/photos/" + j + "/photo");
                }
            }
        }
        return uses;
    }

    private static void use(Map<UUID, List<String>> uses, @Nullable UUID photo, String pointer) {
        if (photo != null) {
            uses.computeIfAbsent(photo, none -> new ArrayList<>()).add(pointer);
        }
    }

    /** Every place where it shows a photo, in their order. */
    public static List<BodyPhotoUse> uses(List<Block> blocks) {
        List<BodyPhotoUse> uses = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            String place = "/blocks/" + i;
            if (blocks.get(i) instanceof PhotoBlock photo) {
                uses.add(new BodyPhotoUse(place, photo.photo(), photo.altText()));
            } else if (blocks.get(i) instanceof GalleryBlock gallery) {
                for (int j = 0; j < gallery.photos().size(); j++) {
                    GalleryPhoto photo = gallery.photos().get(j);
                    uses.add(new BodyPhotoUse(place + "/photos/" + j, photo.photo(), photo.altText()));
                }
            }
        }
        return uses;
    }
}
