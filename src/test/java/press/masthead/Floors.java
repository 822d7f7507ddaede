package press.masthead;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The floors of the house: each package stands on the lowest floor that lets it look down on all it uses. */
final class Floors {

    static final String HOUSE = "press.masthead";

    /** The lowest first. Neighbours on a floor do not know each other. */
    static final List<Set<String>> LOWEST_FIRST = List.of(
            Set.of(
                    "problem",
                    "time",
                    "database",
                    "event",
                    "image",
                    "storage",
                    "campaign.visitor",
                    "campaign.statistics"),
            Set.of("image.metadata", "json", "slug", "image.rendition", "cache", "event.seen", "site"),
            Set.of("query", "article.body", "deed", "media", "campaign.template", "reminder", "cdn"),
            Set.of("access"),
            Set.of("audit", "write", "event.log"),
            Set.of("editorial"),
            Set.of("custom", "photo", "taxonomy"),
            Set.of("author", "campaign", "article.workflow"),
            Set.of("article", "campaign.rate"),
            Set.of(
                    "campaign.placement",
                    "campaign.selection",
                    "campaign.interaction",
                    "campaign.contribution",
                    "article.revision"),
            Set.of("delivery", "campaign.contribution.payment", "campaign.report", "campaign.bandit"),
            Set.of("delivery.search", "delivery.change", "delivery.feed", "delivery.sitemap", "preview", "rendering"),
            Set.of("contract"),
            Set.of(HOUSE));

    private Floors() {}

    static Set<String> packages() {
        return LOWEST_FIRST.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** The part of a package's name that follows the name of the house; the roof is called as the house is. */
    static String name(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(HOUSE) ? HOUSE : name.substring(HOUSE.length() + 1);
    }

    static ArchCondition<JavaClass> useOnlyTheirOwnPackageAndLowerFloors() {
        return new ArchCondition<>("use only their own package and lower floors") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(Floors::staysInTheHouse)
                        .filter(dependency -> !looksDown(dependency))
                        .map(dependency -> SimpleConditionEvent.violated(type, dependency.getDescription()))
                        .forEach(events::add);
            }
        };
    }

    private static boolean staysInTheHouse(Dependency dependency) {
        return target(dependency).getPackageName().startsWith(HOUSE);
    }

    private static boolean looksDown(Dependency dependency) {
        String from = name(dependency.getOriginClass());
        String to = name(target(dependency));
        return from.equals(to) || floor(to) < floor(from);
    }

    private static JavaClass target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType();
    }

    private static int floor(String name) {
        for (int floor = 0; floor < LOWEST_FIRST.size(); floor++) {
            if (LOWEST_FIRST.get(floor).contains(name)) {
                return floor;
            }
        }
        throw new AssertionError("The package " + name + " stands on no floor.");
    }
}
