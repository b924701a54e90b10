package casebook.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is called what, who may see it, and who speaks on the console. */
class NamesTest {

    /** By whoever starts the program, and by tests that see their module from outside. */
    private static final Set<String> ASKED_FOR_BY_OTHERS =
            Set.of("casebook.app.Casebook", "casebook.query.store.Indexes", "casebook.web.door.SignIns");

    /** The service of a letter is the school's own word. */
    @Test
    void no_name_says_nothing() {
        noClasses()
                .that()
                .doNotHaveSimpleName("RecordService")
                .should()
                .haveNameMatching(".*[.$](Abstract|Base)[A-Z]\\w*")
                .orShould()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Data|Info|Base|Dto|Service)")
                .check(MainCode.classes());
    }

    /** A ratchet: whoever makes a type public adds it to the list, and so has said that it was a decision. */
    @Test
    void outside_the_shared_kernel_only_what_is_listed_is_public() throws IOException {
        assertThat(publicTypes().map(JavaClass::getName).filter(name -> !name.startsWith("casebook.shared.")))
                .containsExactlyInAnyOrderElementsOf(listed());
    }

    @Test
    void what_is_public_outside_the_shared_kernel_is_used_by_another_package() {
        assertThat(publicTypes()
                        .filter(type -> !type.getName().startsWith("casebook.shared."))
                        .filter(type -> !ASKED_FOR_BY_OTHERS.contains(type.getName()))
                        .filter(type -> type.getDirectDependenciesToSelf().stream()
                                .allMatch(
                                        use -> use.getOriginClass().getPackage().equals(type.getPackage())))
                        .map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void only_the_start_message_and_the_words_of_the_executable_speak_on_the_console() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("casebook.app.demo.StartMessage")
                .and()
                .resideOutsideOfPackage("casebook.app.words")
                .should(accessTargetWhere(describe(
                        "it writes to the console",
                        access -> access.getTarget().getFullName().matches("java.lang.System.(out|err|console\\(\\))")
                                || access.getTarget().getName().equals("printStackTrace"))))
                .check(MainCode.classes());
    }

    private static Stream<JavaClass> publicTypes() {
        return MainCode.classes().stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static List<String> listed() throws IOException {
        try (InputStream list = Objects.requireNonNull(NamesTest.class.getResourceAsStream("public-types.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
