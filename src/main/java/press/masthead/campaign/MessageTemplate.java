package press.masthead.campaign;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.masthead.campaign.template.Copy;
import press.masthead.campaign.template.CopyPlaceholder;
import press.masthead.campaign.template.CopyTemplate;
import press.masthead.campaign.template.CopyValues;
import press.masthead.campaign.template.LinkTemplate;
import press.masthead.campaign.template.LinkValues;

/** A message whose placeholders were found once, so that it is quickly written for a reader. */
public final class MessageTemplate {

    private final Message message;
    private final @Nullable CopyTemplate heading;
    private final List<CopyTemplate> paragraphs;
    private final @Nullable CopyTemplate highlight;
    /** Most messages are the same for every reader. */
    private final boolean fixed;

    private MessageTemplate(Message message) {
        this.message = message;
        this.heading = copy(message.heading());
        this.paragraphs = message.paragraphs().stream().map(CopyTemplate::of).toList();
        this.highlight = copy(message.highlight());
        this.fixed = texts(message).noneMatch(text -> text.contains("%%") || text.contains("{"));
    }

    public static MessageTemplate of(Message message) {
        return new MessageTemplate(message);
    }

    /** The message as this reader gets it. A paragraph of which no sentence is left is dropped. */
    public Message write(CopyValues values, LinkValues links, Locale locale) {
        if (fixed) {
            return message;
        }
        CallToAction cta = message.cta();
        SecondaryCallToAction secondary = message.secondaryCta();
        return new Message(
                write(heading, values, locale),
                paragraphs.stream()
                        .map(paragraph -> Copy.write(paragraph, values, locale))
                        .filter(Objects::nonNull)
                        .toList(),
                write(highlight, values, locale),
                message.image(),
                cta == null ? null : new CallToAction(label(cta.label(), values, locale), fill(cta.url(), links)),
                secondary == null
                        ? null
                        : new SecondaryCallToAction(
                                secondary.kind(),
                                label(secondary.label(), values, locale),
                                write(copy(secondary.lead()), values, locale),
                                secondary.url() == null ? null : fill(secondary.url(), links)));
    }

    /** Whether it is the same for every reader. */
    boolean isFixed() {
        return fixed;
    }

    /** Whether it can say this. */
    boolean says(CopyPlaceholder placeholder) {
        return texts(message).anyMatch(text -> text.contains("%%" + placeholder.name()));
    }

    private static Stream<String> texts(Message message) {
        CallToAction cta = message.cta();
        SecondaryCallToAction secondary = message.secondaryCta();
        return Stream.of(
                        message.paragraphs().stream(),
                        Stream.of(message.heading(), message.highlight()),
                        cta == null ? Stream.<String>empty() : Stream.of(cta.label(), cta.url()),
                        secondary == null
                                ? Stream.<String>empty()
                                : Stream.of(secondary.label(), secondary.lead(), secondary.url()))
                .flatMap(texts -> texts)
                .filter(Objects::nonNull);
    }

    private static @Nullable CopyTemplate copy(@Nullable String text) {
        return text == null ? null : CopyTemplate.of(text);
    }

    private static @Nullable String write(@Nullable CopyTemplate template, CopyValues values, Locale locale) {
        return template == null ? null : Copy.write(template, values, locale);
    }

    /** A label always has words: each of its placeholders has a fallback. */
    private static String label(String text, CopyValues values, Locale locale) {
        return Objects.requireNonNullElse(write(copy(text), values, locale), text);
    }

    private static String fill(String url, LinkValues links) {
        return LinkTemplate.of(url).fill(links);
    }
}
