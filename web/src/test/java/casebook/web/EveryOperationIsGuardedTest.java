package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.audit.RecordRefusal;
import casebook.shared.message.Trace;
import casebook.shared.people.Role;
import casebook.web.door.OpenTo;
import casebook.web.door.OpenToEveryone;
import casebook.web.door.ShowsPages;
import io.swagger.v3.oas.annotations.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class EveryOperationIsGuardedTest extends DoorTest {
    static final List<Operations> operations = new ArrayList<>(Operations.ALL.values());

    @Test
    void every_operation_is_in_the_specification() {
        assertThat(names(
                        mapped().stream().filter(method -> !isEveryones(method)).toList()))
                .isEqualTo(Operations.ALL.keySet());
        assertThat(names(mapped().stream().filter(this::isEveryones).toList())).isEqualTo(Operations.EVERYONES);
    }

    @Test
    void an_operation_is_open_to_exactly_the_roles_specified() {
        assertThat(mapped())
                .filteredOn(method -> !isEveryones(method))
                .allSatisfy(method -> assertThat(Operations.ALL.get(name(method)))
                        .extracting(Operations::open)
                        .isEqualTo(Set.of(openTo(method).value())));
    }

    @ParameterizedTest
    @FieldSource("operations")
    void a_stranger_is_asked_to_sign_in(Operations operation) {
        assertThat(door.perform(
                        MockMvcRequestBuilders.request(HttpMethod.valueOf(operation.method()), operation.path())))
                .hasStatus(401)
                .hasHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/sign-in");
        assertThat(sides.messages).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("operations")
    void whoever_it_is_not_open_to_is_refused_and_the_refusal_is_on_record(Operations operation) {
        for (Role role : Role.values()) {
            sides.commands.clear();
            MvcTestResult answer = asks(
                    MockMvcRequestBuilders.request(HttpMethod.valueOf(operation.method()), operation.path())
                            .contentType(operation.mediaType()),
                    Staff.name(role));
            if (operation.open().contains(role)) {
                assertThat(answer.getResponse().getStatus()).isNotIn(401, 403);
            } else {
                assertThat(answer)
                        .hasStatus(403)
                        .bodyJson()
                        .extractingPath("$.rule")
                        .isEqualTo("OpenToTheseRoles");
                assertThat(sides.sent(RecordRefusal.class))
                        .extracting(RecordRefusal::command)
                        .containsExactly(operation.name());
            }
        }
    }

    @Test
    void a_refusal_names_who_was_refused_and_on_which_case() {
        posts(Role.GOVERNOR, on("findings"), "{}");
        assertThat(sides.sent(RecordRefusal.class).getFirst().incidentId()).hasToString(CASE.toString());
        assertThat(sides.commands.getLast().trace())
                .containsEntry(Trace.ACTOR, "governor")
                .containsEntry(Trace.ROLE, "GOVERNOR")
                .containsEntry(Trace.CHANNEL, "API")
                .containsKeys(Trace.REQUEST, Trace.DIGEST);
    }

    @Test
    void somebody_with_two_roles_acts_in_the_one_named_first() {
        asks(
                MockMvcRequestBuilders.post(on("screening"))
                        .contentType("application/json")
                        .content("{\"outcome\":\"ACCEPTED\"}"),
                Staff.BOTH);
        assertThat(sides.commands.getLast().trace()).containsEntry(Trace.ROLE, "HEAD");
    }

    @Test
    void a_token_that_nobody_was_given_opens_nothing() {
        assertThat(door.get().uri("/api/incidents").header(HttpHeaders.AUTHORIZATION, "Bearer guessed"))
                .hasStatus(401);
    }

    private List<HandlerMethod> mapped() {
        return context
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .values()
                .stream()
                .filter(method -> method.getBeanType().getName().startsWith("casebook."))
                .filter(method -> !method.getBeanType().getSimpleName().equals("ErrorDoor"))
                .filter(method -> !method.getBeanType().isAnnotationPresent(ShowsPages.class))
                .toList();
    }

    private boolean isEveryones(HandlerMethod method) {
        return method.hasMethodAnnotation(OpenToEveryone.class);
    }

    private static OpenTo openTo(HandlerMethod method) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), OpenTo.class))
                .orElseThrow();
    }

    private static Set<String> names(List<HandlerMethod> methods) {
        return methods.stream().map(EveryOperationIsGuardedTest::name).collect(Collectors.toSet());
    }

    private static String name(HandlerMethod method) {
        return Optional.ofNullable(method.getMethodAnnotation(Operation.class))
                .map(Operation::operationId)
                .orElseThrow();
    }
}
