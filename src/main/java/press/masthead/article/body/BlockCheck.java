package press.masthead.article.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Holds blocks against the limits, puts their texts in one form of Unicode, and fills in what may be left out. */
final class BlockCheck implements BlockVisitor<Block> {

    private static final Pattern LANGUAGE = Pattern.compile(CodeBlock.LANGUAGE);

    private final Complaints complaints;
    private final TextCheck texts;
    private final SpanCheck spans;
    private String place = "";

    BlockCheck(Complaints complaints) {
        this.complaints = complaints;
        this.texts = new TextCheck(complaints);
        this.spans = new SpanCheck(complaints, texts);
    }

    /** The same blocks, each as it will be kept; what is wrong with them has been told. */
    List<Block> all(List<Block> blocks) {
        if (blocks.size() > Limits.BLOCKS) {
            complaints.tooMany("/blocks", "A body has %s blocks", Limits.BLOCKS, blocks.size());
            return List.of();
        }
        Keys keys = new Keys();
        List<Block> checked = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            place = "/blocks/" + i;
            if (block == null) {
                complaints.required(place, "A block is missing here: null is none.");
            } else {
                keys.give(block.key(), place + "/_key", complaints);
                checked.add(block.accept(this));
            }
        }
        if (complaints.none()) {
            size(checked);
            checked.replaceAll(new Numbering()::settle);
        }
        checked.replaceAll(block -> block.key() == null ? block.withKey(keys.make(block)) : block);
        return checked;
    }

    private void size(List<Block> blocks) {
        int length = BodyText.write(blocks).length();
        if (length > Limits.TEXT) {
            complaints.add(
                    "/blocks",
                    "too-long",
                    "A body has %s characters at most; this has %s."
                            .formatted(Characters.number(Limits.TEXT), Characters.number(length)));
        }
    }

    @Override
    public Block text(TextBlock block) {
        Integer level = block.level();
        if (level != null && block.listItem() == null && !complaints.told(place + "/listItem")) {
            complaints.notAllowed(
                    place + "/level",
                    "A level belongs to an item of a list: name its listItem, or leave out the level.");
        } else if (level != null && level < 1) {
            complaints.add(place + "/level", "too-small", "The level of a list item is 1 at least.");
        } else if (level != null && level > Limits.LIST_LEVEL) {
            complaints.add(
                    place + "/level",
                    "too-large",
                    "A list is nested %d levels deep at most; %s is at level %d."
                            .formatted(Limits.LIST_LEVEL, Characters.quote(SpanCheck.words(block.children())), level));
        }
        start(block);
        TableCell text = spans.check(place, block.markDefs(), block.children());
        return new TextBlock(
                block.key(), block.style(), block.listItem(), level, block.start(), text.markDefs(), text.children());
    }

    private void start(TextBlock block) {
        Integer start = block.start();
        if (start == null) {
            return;
        }
        if (block.listItem() != ListItem.number && !complaints.told(place + "/listItem")) {
            complaints.notAllowed(place + "/start", "Only an item of a numbered list has a number to start at.");
        } else if (start < 0 || start > Limits.LIST_START) {
            complaints.add(
                    place + "/start",
                    start < 0 ? "too-small" : "too-large",
                    "The items of a list are counted from 0 to %s.".formatted(Characters.number(Limits.LIST_START)));
        }
    }

    @Override
    public Block photo(PhotoBlock block) {
        GalleryPhoto photo = photo(place, new GalleryPhoto(block.photo(), block.altText(), block.caption()));
        return new PhotoBlock(block.key(), photo.photo(), photo.altText(), photo.caption());
    }

    private GalleryPhoto photo(String at, GalleryPhoto use) {
        if (use.photo() == null) {
            complaints.required(at + "/photo", "A photo in a body needs the id of the photo.");
        }
        return new GalleryPhoto(
                use.photo(),
                texts.prose(at + "/altText", "An alt text", use.altText(), Limits.ALT_TEXT),
                texts.prose(at + "/caption", "A caption", use.caption(), Limits.CAPTION));
    }

    @Override
    public Block gallery(GalleryBlock block) {
        int size = block.photos().size();
        if (size == 0) {
            complaints.required(place + "/photos", "A gallery needs a photo at least.");
        } else if (size > Limits.GALLERY_PHOTOS) {
            complaints.tooMany(place + "/photos", "A gallery has %s photos", Limits.GALLERY_PHOTOS, size);
            return block;
        }
        List<GalleryPhoto> photos = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            GalleryPhoto use = block.photos().get(i);
            String at = place + "/photos/" + i;
            if (use == null) {
                complaints.required(at, "A photo is missing here: null is none.");
            } else {
                photos.add(photo(at, use));
            }
        }
        return new GalleryBlock(block.key(), photos);
    }

    @Override
    public Block embed(EmbedBlock block) {
        String url = Links.tidy(texts.required(place + "/url", "The url of an embed", block.url(), Limits.HREF));
        String provider = texts.optional(place + "/provider", "A provider", block.provider(), Limits.PROVIDER);
        if (url.isEmpty()) {
            return new EmbedBlock(block.key(), url, provider);
        }
        if (EmbedProvider.address(url) == null) {
            complaints.add(
                    place + "/url",
                    "malformed",
                    "An embed needs a full http or https address; %s is none.".formatted(Characters.quote(url)));
            return block;
        }
        return new EmbedBlock(block.key(), url, provider == null ? EmbedProvider.name(url) : provider);
    }

    @Override
    public Block pullQuote(PullQuoteBlock block) {
        return new PullQuoteBlock(
                block.key(),
                quote(block.text()),
                texts.prose(place + "/attribution", "An attribution", block.attribution(), Limits.ATTRIBUTION));
    }

    private String quote(@Nullable String text) {
        String quote = texts.prose(place + "/text", "A pull quote", text, Limits.QUOTE);
        if (quote == null) {
            complaints.required(place + "/text", "The text of a pull quote is missing.");
        }
        return quote == null ? "" : quote;
    }

    @Override
    public Block table(TableBlock block) {
        return new TableBlock(block.key(), block.headerRow(), new TableCheck(complaints, spans).rows(place, block));
    }

    @Override
    public Block divider(DividerBlock block) {
        return block;
    }

    @Override
    public Block code(CodeBlock block) {
        String language = texts.optional(place + "/language", "A language of code", block.language(), Limits.LANGUAGE);
        if (language != null && !LANGUAGE.matcher(language).matches()) {
            complaints.add(
                    place + "/language",
                    "malformed",
                    "A language of code is one word such as java or c++; %s is none."
                            .formatted(Characters.quote(language)));
        }
        String code = block.code() == null ? "" : block.code();
        if (code.isBlank()) {
            complaints.required(place + "/code", "A code block needs its code.");
        }
        return new CodeBlock(block.key(), language, texts.exact(place + "/code", "Code", code, Limits.CODE));
    }
}
