package press.masthead.delivery.feed;

import com.rometools.modules.mediarss.MediaEntryModule;
import com.rometools.modules.mediarss.MediaEntryModuleImpl;
import com.rometools.modules.mediarss.types.Credit;
import com.rometools.modules.mediarss.types.MediaContent;
import com.rometools.modules.mediarss.types.Metadata;
import com.rometools.modules.mediarss.types.UrlReference;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.masthead.delivery.PublishedPhoto;
import press.masthead.delivery.XmlText;

/** A picture of a feed as Media RSS: never without the line that says whose it is. */
final class PictureModule {

    private PictureModule() {}

    static MediaEntryModule of(PublishedPhoto photo) {
        MediaContent content = new MediaContent(new UrlReference(URI.create(Objects.requireNonNull(photo.url()))));
        content.setMedium("image");
        content.setWidth(photo.width());
        content.setHeight(photo.height());
        content.setMetadata(metadata(photo));
        MediaEntryModuleImpl module = new MediaEntryModuleImpl();
        module.setMediaContents(new MediaContent[] {content});
        return module;
    }

    private static Metadata metadata(PublishedPhoto photo) {
        Metadata metadata = new Metadata();
        metadata.setTitle(text(photo.altText()));
        metadata.setDescription(text(photo.caption()));
        metadata.setDescriptionType("plain");
        metadata.setCopyright(text(photo.copyrightNotice()));
        if (photo.creditLine() != null) {
            metadata.setCredits(new Credit[] {new Credit(null, null, text(photo.creditLine()))});
        }
        return metadata;
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null ? null : XmlText.clean(text);
    }
}
