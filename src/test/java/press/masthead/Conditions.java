package press.masthead;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Date;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the rules of the house ask of code, where ArchUnit has no word for it. */
final class Conditions {

    private Conditions() {}

    static DescribedPredicate<JavaClass> stand(Predicate<JavaClass> predicate, String where) {
        return DescribedPredicate.describe("stand " + where, predicate);
    }

    static DescribedPredicate<JavaAccess<?>> readsTheClockOfTheMachine() {
        return DescribedPredicate.describe("reads the clock of the machine", access -> {
            AccessTarget target = access.getTarget();
            JavaClass owner = target.getOwner();
            String name = target.getName();
            return switch (name) {
                case "now" -> owner.getPackageName().startsWith("java.time") && !takesClock(target);
                case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
                case "<init>" -> owner.isEquivalentTo(Date.class) && hasNoParameters(target);
                default -> owner.isEquivalentTo(Clock.class) && name.matches("(system|tick).*");
            };
        });
    }

    static ArchCondition<JavaMethod> takeNo(Class<?> type) {
        return each(
                "take no " + type.getSimpleName(),
                method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && method.getRawParameterTypes().stream()
                                .anyMatch(parameter -> parameter.isEquivalentTo(type)));
    }

    static ArchCondition<JavaMethod> mentionNoEntity() {
        return each(
                "mention no entity",
                method -> Stream.concat(
                                method.getReturnType().getAllInvolvedRawTypes().stream(),
                                method.getParameterTypes().stream()
                                        .flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                        .anyMatch(type -> type.isAnnotatedWith(Entity.class)));
    }

    /** Each parameter of this type bears this annotation, with this value. */
    static <C extends JavaCodeUnit> ArchCondition<C> mark(Class<?> type, Class<?> annotation, String value) {
        return each(
                "mark each " + type.getSimpleName() + " with " + annotation.getSimpleName(),
                unit -> unit.getParameters().stream()
                        .filter(parameter -> parameter.getRawType().isEquivalentTo(type))
                        .anyMatch(parameter -> !isMarked(parameter, annotation, value)));
    }

    private static boolean isMarked(JavaParameter parameter, Class<?> annotation, String value) {
        return parameter.getAnnotations().stream()
                .anyMatch(found -> found.getRawType().isEquivalentTo(annotation)
                        && found.get("value").filter(value::equals).isPresent());
    }

    private static <C extends JavaCodeUnit> ArchCondition<C> each(String description, Predicate<C> broken) {
        return new ArchCondition<>(description) {
            @Override
            public void check(C unit, ConditionEvents events) {
                if (broken.test(unit)) {
                    events.add(SimpleConditionEvent.violated(unit, unit.getDescription() + " should " + description));
                }
            }
        };
    }

    private static boolean takesClock(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean hasNoParameters(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().isEmpty();
    }
}
