package casebook.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import org.junit.jupiter.api.Test;

/** Who may know whom. The modules' poms keep the first of these too; here it can be read. */
class ModulesTest {

    @Test
    void dependencies_run_one_way_and_the_sides_and_the_web_never_depend_on_each_other() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("app")
                .definedBy("casebook.app..")
                .layer("web")
                .definedBy("casebook.web..")
                .layer("command side")
                .definedBy("casebook.command..")
                .layer("query side")
                .definedBy("casebook.query..")
                .layer("shared kernel")
                .definedBy("casebook.shared..")
                .whereLayer("app")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("web")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("command side")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("query side")
                .mayOnlyBeAccessedByLayers("app")
                .ensureAllClassesAreContainedInArchitecture()
                .check(MainCode.classes());
    }

    @Test
    void no_view_knows_another() {
        slices().matching("casebook.query.(*)..")
                .namingSlices("view '$1'")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAPackage("casebook.query.store"))
                .check(MainCode.classes());
    }

    @Test
    void what_decides_is_free_of_axon_of_spring_and_of_any_database() {
        noClasses()
                .that()
                .resideInAPackage("casebook.command.incident")
                .and()
                .doNotHaveSimpleName("Incident")
                .and()
                .doNotHaveSimpleName("Request")
                .and()
                .doNotHaveSimpleName("IncidentConfiguration")
                .and()
                .doNotHaveSimpleName("StepsOfCases")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.axonframework..", "org.springframework..", "java.sql..", "javax.sql..", "com.mongodb..")
                .check(MainCode.classes());
    }

    @Test
    void neither_projectors_nor_query_handlers_have_an_effect_outside() {
        noClasses()
                .that()
                .resideInAPackage("casebook.query..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.net..",
                        "java.nio.file..",
                        "jakarta.mail..",
                        "org.springframework.web..",
                        "org.springframework.mail..",
                        "org.axonframework.commandhandling..",
                        "org.axonframework.eventhandling.gateway..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.axonframework.eventhandling.EventBus")
                .check(MainCode.classes());
    }

    /** Or a fault of the writer's would be the verifier's too. */
    @Test
    void the_verifier_shares_nothing_with_the_writer_but_the_arithmetic() {
        classes()
                .that()
                .resideInAPackage("casebook.app.verify")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "casebook.app.verify",
                        "casebook.shared.log",
                        "java..",
                        "org.sqlite..",
                        "tools.jackson..",
                        "com.fasterxml.jackson..",
                        "org.jspecify..")
                .check(MainCode.classes());
    }
}
