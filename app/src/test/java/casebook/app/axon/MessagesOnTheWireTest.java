package casebook.app.axon;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.InMemoryKeyring;
import casebook.shared.query.LatestEntry;
import casebook.shared.seal.Seal;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Between processes a message is its JSON: whatever is asked, answered or commanded is the same on the other side. */
class MessagesOnTheWireTest {

    private static final int EACH = 25;
    private static final List<String> SIDES = List.of("casebook.command", "casebook.query", "casebook.app");

    private final Serializer serializer = WrittenAsJson.written(new Seal(new InMemoryKeyring(), new SecureRandom()));

    static List<Type> questionsAndAnswers() {
        return types(QueryHandler.class);
    }

    static List<Type> commandsAndAnswers() {
        return types(CommandHandler.class);
    }

    private static List<Type> types(Class<? extends Annotation> handles) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(SIDES).stream()
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> method.isAnnotationPresent(handles))
                        .flatMap(MessagesOnTheWireTest::types)
                        .filter(type -> type != void.class)
                        .distinct()
                        .sorted(Comparator.comparing(Type::getTypeName))
                        .toList();
    }

    private static Stream<Type> types(Method handler) {
        Type answer = handler.getGenericReturnType();
        Type answered = answer instanceof ParameterizedType generic && generic.getRawType() == Optional.class
                ? generic.getActualTypeArguments()[0]
                : answer;
        return Stream.of(handler.getParameterTypes()[0], answered);
    }

    @Test
    void every_handler_of_every_side_is_found() {
        assertThat(questionsAndAnswers()).hasSizeGreaterThan(80).contains(LatestEntry.class, Long.class, Boolean.class);
        assertThat(commandsAndAnswers()).hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @MethodSource("questionsAndAnswers")
    void what_is_asked_and_answered_survives_it(Type type) {
        survives(type);
    }

    @ParameterizedTest
    @MethodSource("commandsAndAnswers")
    void what_is_commanded_and_answered_survives_it(Type type) {
        survives(type);
    }

    private void survives(Type type) {
        Inventor inventor = new Inventor(new Random(type.getTypeName().hashCode()));
        for (int i = 0; i < EACH; i++) {
            Object message = inventor.of(type);
            Object received = serializer.deserialize(serializer.serialize(message, byte[].class));
            assertThat(received).isEqualTo(message);
        }
    }
}
