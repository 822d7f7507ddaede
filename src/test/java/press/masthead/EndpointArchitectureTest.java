package press.masthead;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.junit.jupiter.api.Test;
import press.masthead.access.Editorial;

class EndpointArchitectureTest {

    private static final String DELIVERY = Floors.HOUSE + ".delivery";
    private static final String WEBHOOKS = Floors.HOUSE + ".campaign.contribution.payment";
    private static final String REMINDER = Floors.HOUSE + ".reminder";
    private static final String PREVIEW = Floors.HOUSE + ".preview";
    private static final String PROBLEM = Floors.HOUSE + ".problem";
    private static final String INTERACTION = Floors.HOUSE + ".campaign.interaction";

    @Test
    void resourcesAreOfTheirPackageAndNamedSo() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Resource")
                .because("a resource is called over HTTP and by nobody else")
                .check(House.CODE);
    }

    @Test
    void endpointsBelongToResources() {
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .and()
                .areDeclaredInClassesThat()
                .doNotHaveModifier(ABSTRACT)
                .should()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .because("an endpoint without a path answers nobody")
                .check(House.CODE);
    }

    @Test
    void endpointsArePublic() {
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .bePublic()
                .because("any other is left out with a warning in the build, and answers 404")
                .check(House.CODE);
    }

    @Test
    void everyResourceSaysWhoMayCallIt() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(Editorial.class)
                .because("what says nothing is denied to everybody, which is a mistake that is better found here")
                .check(House.CODE);
    }

    @Test
    void onlyFewPackagesAreOpenToEverybody() {
        noClasses()
                .that()
                .resideOutsideOfPackages(DELIVERY + "..", PROBLEM, INTERACTION, REMINDER, WEBHOOKS, PREVIEW)
                .should()
                .beAnnotatedWith(PermitAll.class)
                .because(
                        "only delivery can be sure to see nothing but what is published, interactions answer nothing, reminders see no content at all, webhooks are signed, and a preview shows what its token was made for")
                .check(House.CODE);
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages(DELIVERY + "..", PROBLEM, INTERACTION, REMINDER, WEBHOOKS, PREVIEW)
                .should()
                .beAnnotatedWith(PermitAll.class)
                .because(
                        "only delivery can be sure to see nothing but what is published, interactions answer nothing, reminders see no content at all, webhooks are signed, and a preview shows what its token was made for")
                .check(House.CODE);
    }

    @Test
    void deliveryChangesNothing() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(DELIVERY + "..")
                .should()
                .beAnnotatedWith(POST.class)
                .orShould()
                .beAnnotatedWith(PUT.class)
                .orShould()
                .beAnnotatedWith(PATCH.class)
                .orShould()
                .beAnnotatedWith(DELETE.class)
                .because("readers read, and what they are answered can be kept by a CDN")
                .check(House.CODE);
    }

    /** Request records such as SaveArticle are read here all the same: they are the form in which content is stored. */
    @Test
    void deliveryKnowsNoEditorialService() {
        noClasses()
                .that()
                .resideInAPackage(DELIVERY + "..")
                .should()
                .dependOnClassesThat(resideInAPackage(Floors.HOUSE + "..")
                        .and(Conditions.stand(type -> !type.getPackageName().startsWith(DELIVERY), "outside delivery"))
                        .and(Conditions.stand(
                                type -> type.getSimpleName()
                                        .matches(".*(Service|Repository|Store|Registry)|References"),
                                "at the editors' data")))
                .because("those see drafts")
                .check(House.CODE);
    }

    @Test
    void resourcesLeaveTheDatabaseToServices() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Repository")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "io.quarkus.hibernate..")
                .because("a resource speaks HTTP; outside a transaction, what it read could change before it answers")
                .check(House.CODE);
    }

    @Test
    void endpointsMentionNoEntity() {
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should(Conditions.mentionNoEntity())
                .because("a column that is added must not become public by itself")
                .check(House.CODE);
    }

    @Test
    void onlyProblemsMapExceptions() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(PROBLEM)
                .should()
                .beAnnotatedWith(ServerExceptionMapper.class)
                .because("every failure is answered in one form, application/problem+json")
                .check(House.CODE);
        noClasses()
                .should()
                .implement(ExceptionMapper.class)
                .because("every failure is answered in one form, application/problem+json")
                .check(House.CODE);
    }

    @Test
    void nobodyThrowsTheFrameworksExceptions() {
        noClasses()
                .that()
                .resideOutsideOfPackage(PROBLEM)
                .should()
                .accessTargetWhere(targetOwner(assignableTo(WebApplicationException.class)))
                .because("a ProblemException has a type and a sentence, which the framework's own have not")
                .check(House.CODE);
    }
}
