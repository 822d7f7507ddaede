package press.masthead.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** Things to test with, each with a name that nothing else has: the tests share one database. */
public final class Newsroom {

    private Newsroom() {}

    /** A word of small letters that nothing else has. */
    public static String word() {
        return ThreadLocalRandom.current()
                .ints(12, 'a', 'z' + 1)
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining());
    }

    public static Item section() {
        return Editorial.SECTIONS.create(Map.of("name", "Section " + word()));
    }

    public static Item section(Item parent) {
        return Editorial.SECTIONS.create(Map.of("name", "Section " + word(), "parent", parent.id()));
    }

    public static Item tag() {
        return Editorial.TAGS.create(Map.of("name", "Tag " + word()));
    }

    public static Item author() {
        return Editorial.AUTHORS.create(Map.of("name", "Author " + word()));
    }

    public static Item credit() {
        return Editorial.PHOTO_CREDITS.create(Map.of("name", "Credit " + word()));
    }

    /** A photo that can be published. */
    public static Item photo() {
        return photo(credit());
    }

    public static Item photo(Item credit) {
        return Editorial.PHOTOS.create(photoFields(credit));
    }

    public static Map<String, Object> photoFields(Item credit) {
        return with(
                Map.of(),
                "url",
                "https://media.example/" + word() + ".jpg",
                "altText",
                "What is seen " + word(),
                "credit",
                credit.id());
    }

    /** The least that can be published. */
    public static Map<String, Object> articleFields(Item section) {
        return with(
                Map.of(),
                "headline",
                "Headline " + word(),
                "locale",
                "en",
                "section",
                section.id(),
                "body",
                markdown("Words of the body."));
    }

    public static Item draft() {
        return Editorial.ARTICLES.create(articleFields(section()));
    }

    public static Item draft(Object... namesAndValues) {
        return Editorial.ARTICLES.create(with(articleFields(section()), namesAndValues));
    }

    public static Item published(Object... namesAndValues) {
        return draft(namesAndValues).publish();
    }

    public static Map<String, Object> markdown(String text) {
        return Map.of("format", "markdown", "text", text);
    }

    public static List<Map<String, Object>> byline(Item... authors) {
        return java.util.Arrays.stream(authors)
                .map(author -> Map.<String, Object>of("author", author.id()))
                .toList();
    }

    /** These fields and some more, or others. */
    public static Map<String, Object> with(Map<String, ?> fields, Object... namesAndValues) {
        Map<String, Object> all = new LinkedHashMap<>(fields);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            all.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return all;
    }
}
