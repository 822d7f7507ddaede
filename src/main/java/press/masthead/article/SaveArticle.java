package press.masthead.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import press.masthead.article.body.SaveBody;
import press.masthead.json.Multiline;
import press.masthead.json.NotWritable;

/** What editors send to save an article. A headline is enough; publishing asks for the rest. */
@NotWritable(field = "publishedAt", detail = "publishedAt is set by publishing.")
@NotWritable(field = "firstPublishedAt", detail = "firstPublishedAt is set by publishing.")
@NotWritable(field = "contentUpdatedAt", detail = "contentUpdatedAt is set by publishing.")
@NotWritable(field = "status", detail = "status is changed by actions such as submit and publish.")
@NotWritable(field = "revision", detail = "revision is made by saving.")
@NotWritable(field = "wordCount", detail = "wordCount is counted by the service.")
@NotWritable(field = "readingMinutes", detail = "readingMinutes is counted by the service.")
@NotWritable(
        field = "translations",
        detail = "translations are the articles that name this one, or the same one, in translationOf.")
@NotWritable(field = "aliases", detail = "aliases are the slugs that readers knew it by.")
@Schema(description = "An article to be saved.")
public record SaveArticle(
        @NotBlank(message = "An article needs a headline.")
        @Size(max = 300, message = "A headline has at most 300 characters.")
        @Schema(examples = "After Surprise Assad Visit, Putin Vows to Address Syria With Trump")
        String headline,

        @Size(max = 200, message = "A kicker has at most 200 characters.")
        @Schema(description = "The line above the headline.")
        @Nullable
        String kicker,

        @Multiline
        @Size(max = 2000, message = "A standfirst has at most 2000 characters.")
        @Schema(description = "The summary under the headline.")
        @Nullable
        String standfirst,

        @Size(max = 200, message = "A slug has at most 200 characters.")
        @Schema(description = "By default made from the headline.")
        @Nullable
        String slug,

        @Size(max = 35, message = "A locale has at most 35 characters.")
        @Schema(description = "A BCP 47 tag. By default en.", defaultValue = "en", examples = "pt-BR")
        String locale,

        @Size(max = 200, message = "A reference has at most 200 characters.")
        @Schema(
                description =
                        "An article that tells the same story in another locale, by id or slug; null for none. All articles of one story name the same one, its original.",
                examples = "after-surprise-assad-visit")
        @Nullable
        String translationOf,

        @Size(max = 200, message = "A reference has at most 200 characters.")
        @Schema(description = "The section, by id or slug. Needed to publish.", examples = "world")
        @Nullable
        String section,

        @Size(max = 50, message = "An article has at most 50 tags.")
        @Schema(description = "Tags, by id or slug, in order of weight.", maxItems = 50, examples = "[\"syria\"]")
        List<
                        @NotBlank(message = "A tag is named by its id or slug.")
                        @Size(max = 200, message = "A reference has at most 200 characters.") String>
                tags,

        @Size(max = 50, message = "A byline has at most 50 entries.") @Schema(description = "In order.", maxItems = 50)
        List<@NotNull(message = "An entry of a byline is an object.") @Valid SaveByline> byline,

        @Size(max = 200, message = "A source has at most 200 characters.")
        @Schema(description = "The wire agency it came from.", examples = "Reuters")
        @Nullable
        String source,

        @Valid @Nullable SavePhotoUse leadPhoto,

        @Schema(description = "Needed to publish.") @Valid @Nullable
        SaveBody body,

        @Size(max = 20, message = "At most 20 articles can be recommended.")
        @Schema(
                description =
                        "Articles to read next, by id or slug. By default the newest that share a tag or the section.",
                maxItems = 20)
        List<
                        @NotBlank(message = "An article is named by its id or slug.")
                        @Size(max = 200, message = "A reference has at most 200 characters.") String>
                readMore,

        @Size(max = 100, message = "At most 100 corrections.") @Schema(maxItems = 100)
        List<@NotNull(message = "A correction is an object.") @Valid Correction> corrections,

        @Valid @Schema(description = "By default nothing particular.") @Nullable
        Seo seo,

        @Schema(description = "Which reader-support messages it lets through. By default all.", defaultValue = "all")
        @Nullable
        SupportMessages supportMessages,

        @Schema(
                description =
                        "The newsroom's own fields, checked against the schema that an admin registered for articles. Without one there are none.",
                examples = "{\"desk\": \"foreign\"}")
        Map<String, Object> custom,

        @Schema(
                description = "Before this time readers don't get it, whoever publishes it.",
                examples = "2030-01-01T06:00:00Z")
        @Nullable
        Instant embargoUntil,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Multiline
        @Size(max = 500, message = "A note has at most 500 characters.")
        @Schema(
                description = "What this save changes, for the list of revisions. It is no part of the article.",
                examples = "Quotes checked")
        @Nullable
        String revisionNote) {

    private static final String DEFAULT_LOCALE = "en";

    /** What says nothing. */
    static final SaveArticle NOTHING = new SaveArticle(
            "",
            null,
            null,
            null,
            DEFAULT_LOCALE,
            null,
            null,
            List.of(),
            List.of(),
            null,
            null,
            null,
            List.of(),
            List.of(),
            null,
            null,
            Map.of(),
            null,
            null);

    /** The defaults made plain. */
    public SaveArticle {
        locale = locale == null ? DEFAULT_LOCALE : locale;
        tags = tags == null ? List.of() : tags;
        byline = byline == null ? List.of() : byline;
        readMore = readMore == null ? List.of() : readMore;
        corrections = corrections == null ? List.of() : corrections;
        seo = seo == null ? Seo.NONE : seo;
        supportMessages = supportMessages == null ? SupportMessages.all : supportMessages;
        custom = custom == null ? Map.of() : custom;
    }

    SaveArticle withLocale(String locale) {
        return with(slug, locale, translationOf, body, corrections, embargoUntil, null);
    }

    SaveArticle withTranslationOf(@Nullable String original) {
        return with(slug, locale, original, body, corrections, embargoUntil, null);
    }

    /** The same article with another slug and body. */
    SaveArticle with(@Nullable String slug, @Nullable SaveBody body) {
        return with(slug, locale, translationOf, body, corrections, embargoUntil, null);
    }

    /**
     * The same article with what another state of it owes to others: what readers were told was wrong, and until when they were
     * promised to get nothing.
     */
    public SaveArticle standingAs(SaveArticle other) {
        return with(slug, locale, translationOf, body, other.corrections, other.embargoUntil, null);
    }

    /** The same article, saved with this note. */
    public SaveArticle withRevisionNote(String note) {
        return with(slug, locale, translationOf, body, corrections, embargoUntil, note);
    }

    /** The note is not kept with the rest, because it belongs to the revision. */
    private SaveArticle with(
            @Nullable String slug,
            String locale,
            @Nullable String translationOf,
            @Nullable SaveBody body,
            List<Correction> corrections,
            @Nullable Instant embargoUntil,
            @Nullable String note) {
        return new SaveArticle(
                headline,
                kicker,
                standfirst,
                slug,
                locale,
                translationOf,
                section,
                tags,
                byline,
                source,
                leadPhoto,
                body,
                readMore,
                corrections,
                seo,
                supportMessages,
                custom,
                embargoUntil,
                note);
    }
}
