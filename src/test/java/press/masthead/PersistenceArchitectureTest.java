package press.masthead;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import io.quarkus.hibernate.orm.PersistenceUnit;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.transaction.Transactional;
import org.junit.jupiter.api.Test;
import press.masthead.access.FirstKey;

class PersistenceArchitectureTest {

    private static final DescribedPredicate<JavaClass> ENTITIES = describe(
            "are mapped on the database",
            type -> type.isAnnotatedWith(Entity.class)
                    || type.isAnnotatedWith(MappedSuperclass.class)
                    || type.isAnnotatedWith(Embeddable.class));

    @Test
    void repositoriesAreOfTheirPackageAndNamedSo() {
        classes()
                .that()
                .areAssignableTo(PanacheRepositoryBase.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Repository")
                .because("a table is changed by its own feature only")
                .check(House.CODE);
    }

    @Test
    void servicesHoldTheTransactions() {
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Service")
                .orShould()
                .beDeclaredInClassesThat()
                .belongToAnyOf(FirstKey.class)
                .because("one request is one transaction of a service; the other acts before there is one to serve")
                .check(House.CODE);
        noClasses()
                .should()
                .beAnnotatedWith(Transactional.class)
                .because("each method says for itself that it is a transaction")
                .check(House.CODE);
    }

    @Test
    void deliveryReadsWithTheAccountThatSeesNoDrafts() {
        constructors()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(Floors.HOUSE + ".delivery..")
                .should(Conditions.mark(EntityManager.class, PersistenceUnit.class, "delivery"))
                .because("an EntityManager without this mark belongs to the owner of all tables")
                .check(House.CODE);
    }

    @Test
    void onlyDeliveryHasThatAccount() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Floors.HOUSE + ".delivery..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(PersistenceUnit.class)
                .because("what editors see does not depend on what is published")
                .check(House.CODE);
    }

    @Test
    void entitiesKnowNothingOfTheWeb() {
        noClasses()
                .that(ENTITIES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "com.fasterxml.jackson..", "org.eclipse.microprofile.openapi..")
                .because("the tables and the contract change for different reasons")
                .check(House.CODE);
    }

    @Test
    void entitiesAreReadOnlyFromOutside() {
        noMethods()
                .that()
                .areDeclaredInClassesThat(ENTITIES)
                .and()
                .arePublic()
                .should()
                .haveRawReturnType(void.class)
                .orShould()
                .haveNameStartingWith("set")
                .because("a change goes through the package that knows its rules")
                .check(House.CODE);
        noFields()
                .that()
                .areDeclaredInClassesThat(ENTITIES)
                .and()
                .areNotFinal()
                .should()
                .bePublic()
                .because("a change goes through the package that knows its rules")
                .check(House.CODE);
    }
}
