package press.masthead.article.body;

import static press.masthead.json.Characters.isBlank;

import org.jspecify.annotations.Nullable;

/** Holds the texts of a block against their limits. */
final class TextCheck {

    private final Complaints complaints;

    TextCheck(Complaints complaints) {
        this.complaints = complaints;
    }

    /** The text without white space around it; null when nothing can be seen of it. */
    @Nullable
    String optional(String pointer, String what, @Nullable String text, int limit) {
        String kept = text == null ? "" : exact(pointer, what, text, limit).strip();
        return isBlank(kept) ? null : kept;
    }

    /** The text without white space around it; empty after a complaint that it is missing. */
    String required(String pointer, String what, @Nullable String text, int limit) {
        String kept = optional(pointer, what, text, limit);
        if (kept == null) {
            complaints.required(pointer, what + " is missing.");
        }
        return kept == null ? "" : kept;
    }

    /** The text as a browser would show it; null when nothing can be seen of it. */
    @Nullable
    String prose(String pointer, String what, @Nullable String text, int limit) {
        String kept = text == null
                ? ""
                : Flow.shown(exact(pointer, what, text, limit)).strip();
        return isBlank(kept) ? null : kept;
    }

    /** The text with its white space. */
    String exact(String pointer, String what, String text, int limit) {
        if (text.length() > limit) {
            complaints.add(
                    pointer,
                    "too-long",
                    "%s has %s characters at most; this has %s: %s."
                            .formatted(
                                    what,
                                    Characters.number(limit),
                                    Characters.number(text.length()),
                                    Characters.quote(text)));
            return text;
        }
        int forbidden = Characters.forbidden(text);
        if (forbidden >= 0) {
            complaints.notAllowed(
                    pointer,
                    "%s can't hold %s, as in %s."
                            .formatted(what, Characters.name(text.charAt(forbidden)), Characters.quote(text)));
            return text;
        }
        return Characters.normal(text);
    }
}
