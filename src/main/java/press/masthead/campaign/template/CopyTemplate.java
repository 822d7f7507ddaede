package press.masthead.campaign.template;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.masthead.json.Characters;
import press.masthead.json.NearestName;
import press.masthead.problem.Faults;

/**
 * Copy in which {@code %%COUNTRY_NAME%%} or {@code %%COUNTRY_NAME|your country%%} stands for what is known of a reader. It is
 * plain text: nothing in it, and nothing put into it, is markup. It never changes, and is parsed once.
 */
public final class CopyTemplate {

    private static final String MARK = "%%";
    private static final Pattern PLACEHOLDER =
            Pattern.compile("%%(?<name>[^%|]{1,100})(?<fallback>\\|(?:(?!%%).){0,300})?%%", Pattern.DOTALL);
    private static final Map<String, CopyPlaceholder> BY_NAME = Arrays.stream(CopyPlaceholder.values())
            .collect(Collectors.toUnmodifiableMap(Enum::name, Function.identity()));

    /** No sentence ends at it, whatever will take its place: to whoever looks for sentences it is a word like others. */
    private static final char STAND_IN = 'X';

    private final List<Sentence> sentences;

    private CopyTemplate(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    /** @param text in which {@link #STAND_IN} holds the place of each slot, by its index */
    record Sentence(String text, Map<Integer, Slot> slots) {}

    /** @param fallback what is said when the value is not known; null: the sentence is dropped */
    record Slot(CopyPlaceholder placeholder, @Nullable String fallback) {}

    /** Notes each placeholder that is none. Silent about a text that is missing. */
    public static void check(@Nullable String text, String pointer, Faults faults) {
        if (text == null) {
            return;
        }
        Matcher found = PLACEHOLDER.matcher(text);
        while (found.find()) {
            String name = found.group("name");
            if (!BY_NAME.containsKey(name)) {
                faults.add(
                        pointer,
                        "unknown-value",
                        "There is no placeholder %%%%%s%%%%.%s"
                                .formatted(name, NearestName.hint(name, BY_NAME.keySet())));
            }
        }
        if (found.replaceAll("").contains(MARK)) {
            faults.add(
                    pointer, "malformed", "A placeholder has two percent signs before it and two behind it: %%DATE%%.");
        }
    }

    /** What is no placeholder is taken as it stands: copy may be older than a placeholder. */
    public static CopyTemplate of(String text) {
        StringBuilder plain = new StringBuilder();
        Map<Integer, Slot> slots = new TreeMap<>();
        int next = 0;
        for (MatchResult found : PLACEHOLDER.matcher(text).results().toList()) {
            CopyPlaceholder placeholder = BY_NAME.get(found.group(1));
            if (placeholder != null) {
                plain.append(text, next, found.start());
                String fallback = found.group(2);
                slots.put(plain.length(), new Slot(placeholder, fallback == null ? null : fallback.substring(1)));
                plain.append(STAND_IN);
                next = found.end();
            }
        }
        plain.append(text, next, text.length());
        return new CopyTemplate(slots.isEmpty() ? whole(text) : sentences(plain.toString(), slots));
    }

    /** Whether there is a sentence that is said to every reader. */
    public boolean alwaysSaysSomething() {
        return sentences.stream()
                .anyMatch(sentence -> !Characters.isBlank(sentence.text())
                        && sentence.slots().values().stream().allMatch(slot -> slot.fallback() != null));
    }

    List<Sentence> sentences() {
        return sentences;
    }

    private static List<Sentence> whole(String text) {
        return List.of(new Sentence(text, Map.of()));
    }

    private static List<Sentence> sentences(String text, Map<Integer, Slot> slots) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        List<Sentence> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            Map<Integer, Slot> inside = new TreeMap<>();
            for (Map.Entry<Integer, Slot> slot : slots.entrySet()) {
                if (slot.getKey() >= start && slot.getKey() < end) {
                    inside.put(slot.getKey() - start, slot.getValue());
                }
            }
            sentences.add(new Sentence(text.substring(start, end), inside));
            start = end;
        }
        return sentences;
    }
}
