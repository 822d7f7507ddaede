package press.masthead;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import press.masthead.access.FirstKey;

class ArchitectureTest {

    @Test
    void packagesUseOnlyLowerFloors() {
        classes()
                .should(Floors.useOnlyTheirOwnPackageAndLowerFloors())
                .because("whoever opens a package has to understand only what lies beneath it")
                .check(House.CODE);
    }

    @Test
    void everyPackageHasItsFloor() {
        assertThat(House.CODE.stream().map(Floors::name).collect(Collectors.toSet()))
                .as("a package without a floor is kept to no rule, and a floor without its package keeps nothing")
                .isEqualTo(Floors.packages());
    }

    @Test
    void theFloorsAreThoseOfTheDocument() throws IOException {
        List<Set<String>> told = new ArrayList<>();
        for (String row : Files.readAllLines(Path.of("docs/architecture.md"))) {
            if (row.matches("\\| \\d+ \\|.*")) {
                told.add(Pattern.compile("`([a-z.]+)`")
                        .matcher(row.split("\\|")[2])
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .collect(Collectors.toSet()));
            }
        }
        Collections.reverse(told);
        assertThat(told)
                .as("newcomers read docs/architecture.md before they read the code")
                .isEqualTo(Floors.LOWEST_FIRST);
    }

    @Test
    void featuresDoNotGoInCircles() {
        slices().matching(Floors.HOUSE + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature and its inner packages are understood, tested and removed as one")
                .check(House.CODE);
    }

    @Test
    void selectionIsAPureFunction() {
        noClasses()
                .that()
                .resideInAPackage(Floors.HOUSE + ".campaign.selection")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "java.nio.file..", "java.net..", "java.sql..", "java.security..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Random.class)
                .because("the same question gets the same answer on every node and at every repetition")
                .check(House.CODE);
    }

    @Test
    void onlyTheContractShapesTheContract() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Floors.HOUSE + ".contract")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.microprofile.openapi.models..", "io.smallrye.openapi..")
                .because("what the features say of themselves in annotations is put together in one place")
                .check(House.CODE);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helper|Manager|Impl|Dto)(\\$.*)?")
                .orShould()
                .resideInAnyPackage("..util..", "..common..", "..misc..", "..core..", "..shared..", "..dto..")
                .because("such names fit everything, so everything ends up under them")
                .check(House.CODE);
    }

    @Test
    void onlyConstructorsInject() {
        noFields()
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.ws.rs.core.Context")
                .orShould()
                .beAnnotatedWith("jakarta.persistence.PersistenceContext")
                .because("what a class needs stands in its constructor")
                .check(House.CODE);
    }

    @Test
    void settingsAreReadThroughConfigMappings() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ConfigProperty.class)
                .because("a setting is documented and checked in the interface that names it")
                .check(House.CODE);
    }

    @Test
    void onlyTheTimePackageReadsTheMachinesClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Floors.HOUSE + ".time")
                .should()
                .accessTargetWhere(Conditions.readsTheClockOfTheMachine())
                .because("tests set the injected Clock, and stored, answered and compared times come from the same one")
                .check(House.CODE);
    }

    @Test
    void logsGoToTheLog() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .because("there is one logger, org.jboss.logging, so that there is one configuration")
                .check(House.CODE);
    }

    @Test
    void onlyTheFirstKeyIsPrinted() {
        noClasses()
                .that(not(belongToAnyOf(FirstKey.class)))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("what is printed has no level and no time; only a secret must stay out of the log")
                .check(House.CODE);
    }

    @Test
    void optionalIsAnAnswerOnly() {
        noFields()
                .should()
                .haveRawType(Optional.class)
                .because("what may be absent is @Nullable, and NullAway watches over it")
                .check(House.CODE);
        methods()
                .should(Conditions.takeNo(Optional.class))
                .because("a parameter that may be absent is @Nullable, and NullAway watches over it")
                .check(House.CODE);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(House.CODE.stream().map(JavaClass::getPackage).collect(Collectors.toSet()))
                .as("without the mark NullAway looks away")
                .isNotEmpty()
                .allMatch(found -> found.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void namesOfTestsStateFacts() {
        methods()
                .that()
                .areMetaAnnotatedWith(Testable.class)
                .should()
                .haveNameNotMatching("(test|should).*|.*_.*")
                .because("the name of a test is a present-tense fact: publishesDraft, rejectsBlankHeadline")
                .check(House.TESTS);
    }

    @Test
    void classesWithTestsAreFoundByTheBuild() {
        methods()
                .that()
                .areMetaAnnotatedWith(Testable.class)
                .and()
                .areDeclaredInClassesThat(Conditions.stand(JavaClass::isTopLevelClass, "at the top of their file"))
                .should()
                .beDeclaredInClassesThat()
                .haveNameMatching(".*(Test|IT)")
                .because("the build runs a class only when it is called so")
                .check(House.TESTS);
    }
}
