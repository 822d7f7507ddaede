package press.masthead.campaign.placement;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.masthead.article.Article;
import press.masthead.campaign.Doubled;
import press.masthead.campaign.Placement;
import press.masthead.editorial.EditorialType;
import press.masthead.editorial.References;
import press.masthead.editorial.Referred;
import press.masthead.editorial.Wanted;
import press.masthead.problem.Faults;
import press.masthead.taxonomy.Taxonomy;

/** What must fit together in the settings of a placement. */
final class PlacementRules {

    private PlacementRules() {}

    /**
     * Notes each placement that is there twice, or would in the end yield to itself, so that which one is shown would hang on the order.
     *
     * @param others to what each placement yields now
     */
    static void checkYielding(
            Placement placement, List<Placement> yieldsTo, Map<Placement, List<Placement>> others, Faults faults) {
        Doubled.check(yieldsTo, faults);
        for (int i = 0; i < yieldsTo.size(); i++) {
            Placement other = yieldsTo.get(i);
            if (other == placement) {
                faults.at(i).add("", "not-allowed", "A placement can't yield to itself.");
            } else if (other != null && leadsTo(other, placement, others)) {
                faults.at(i)
                        .add(
                                "",
                                "not-allowed",
                                "%s yields to %s already, directly or by others.".formatted(other, placement));
            }
        }
    }

    /** The rules with ids in place of slugs; what is wrong with them is noted. */
    static List<ExclusionRule> resolve(List<ExclusionRule> rules, References references, Faults faults) {
        references.lookUp(rules.stream()
                .filter(rule -> rule != null)
                .flatMap(rule -> Stream.of(
                                wanted(Taxonomy.SECTION, rule.sections()),
                                wanted(Taxonomy.TAG, rule.tags()),
                                wanted(Article.TYPE, rule.articles()))
                        .flatMap(UnaryOperator.identity())));
        return IntStream.range(0, rules.size())
                .filter(i -> rules.get(i) != null)
                .mapToObj(i -> resolve(rules.get(i), references, faults.at(i)))
                .toList();
    }

    private static boolean leadsTo(Placement from, Placement to, Map<Placement, List<Placement>> yieldsTo) {
        Set<Placement> reached = EnumSet.of(from);
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Placement one : EnumSet.copyOf(reached)) {
                grows |= reached.addAll(yieldsTo.getOrDefault(one, List.of()));
            }
        }
        return reached.contains(to);
    }

    private static Stream<Wanted> wanted(EditorialType type, List<String> sent) {
        return sent.stream().filter(one -> one != null).map(one -> new Wanted(type, one));
    }

    private static ExclusionRule resolve(ExclusionRule rule, References references, Faults faults) {
        boolean anywhere = rule.sections().isEmpty()
                && rule.tags().isEmpty()
                && rule.articles().isEmpty();
        boolean isRead =
                Stream.of("/sections", "/tags", "/articles", "/from", "/until").noneMatch(faults::any);
        if (anywhere && rule.from() == null && rule.until() == null && isRead) {
            faults.add(
                    "",
                    "required",
                    "A rule names sections, tags, articles or dates. To turn the placement off, set enabled to false.");
        }
        if (rule.from() != null && rule.until() != null && !rule.until().isAfter(rule.from())) {
            faults.add("/until", "too-small", "The end of a rule comes after its start.");
        }
        return new ExclusionRule(
                rule.name(),
                ids(Taxonomy.SECTION, rule.sections(), references, faults.at("/sections")),
                ids(Taxonomy.TAG, rule.tags(), references, faults.at("/tags")),
                ids(Article.TYPE, rule.articles(), references, faults.at("/articles")),
                rule.from(),
                rule.until());
    }

    private static List<String> ids(EditorialType type, List<String> sent, References references, Faults faults) {
        return IntStream.range(0, sent.size())
                .mapToObj(i -> references.find(type, sent.get(i), "/" + i, faults))
                .filter(found -> found != null)
                .map((Referred found) -> found.id().toString())
                .distinct()
                .toList();
    }
}
