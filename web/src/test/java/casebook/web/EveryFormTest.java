package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.query.FindIncident;
import casebook.web.door.ShowsPages;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.ServletException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every operation that records something on a case has a form, and every form does what a form should. */
class EveryFormTest extends DoorTest {
    private static final String ON_A_CASE = "/api/incidents/{incident}/";

    /** Operations on a case that have no form, and why not. */
    private static final Map<String, String> WITHOUT =
            Map.of("ExportCase", "it leads to the bundle that is being made: BundleFormsTest");

    /** Forms that are tried elsewhere, and where. */
    private static final Map<String, String> TRIED_ELSEWHERE = Map.of(
            "RegisterEvidence", "a file comes with it: OtherFormsTest",
            "LinkIncident", "a case is named by its reference, and programs name it by its id: OtherFormsTest");

    /** Forms fitted to their case, which GuidedFormsTest tries. */
    private static final Set<String> GUIDED = Set.of(
            "RecordFinding",
            "AssessProportionality",
            "DecideResponse",
            "WithdrawResponse",
            "BanFromSite",
            "DecideSiteBan",
            "ExtendRepresentations",
            "ConfirmBanAsChair",
            "ReviewSiteBan",
            "EscalateToAuthorities",
            "ProposeEscalation",
            "DeclineEscalation",
            "RecordAuthorityOutcome",
            "SeekLegalAdvice",
            "RecordLegalAdvice",
            "CloseCase",
            "ReopenCase");

    static final List<Operations> forms = Operations.withBody().stream()
            .filter(operation -> operation.path().startsWith(DoorTest.on("")))
            .filter(operation -> !WITHOUT.containsKey(operation.name())
                    && !TRIED_ELSEWHERE.containsKey(operation.name())
                    && !GUIDED.contains(operation.name()))
            .toList();

    @BeforeEach
    void aCase() {
        sides.answer(FindIncident.class, Optional.of(Pages.withEvidence("image/png")));
    }

    @Test
    void every_operation_on_a_case_has_a_form_or_a_reason_why_not() {
        Set<String> pages = mappings().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().isAnnotationPresent(ShowsPages.class))
                .filter(entry ->
                        entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .collect(Collectors.toSet());
        Set<String> withoutForm = mappings().entrySet().stream()
                .filter(entry ->
                        entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .filter(entry -> entry.getKey().getPatternValues().stream()
                        .anyMatch(pattern ->
                                pattern.startsWith(ON_A_CASE) && !pages.contains(pattern.substring("/api".length()))))
                .map(entry -> Objects.requireNonNull(entry.getValue().getMethodAnnotation(Operation.class))
                        .operationId())
                .collect(Collectors.toSet());
        withoutForm.removeAll(WITHOUT.keySet());
        assertThat(withoutForm).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("forms")
    void it_asks_for_everything_and_records_it(Operations operation) throws Exception {
        Browser browser = browser(operation);
        Document page = browser.opens(page(operation), 200);
        MvcTestResult answer = browser.sends(page(operation), FilledIn.with(example(operation), page));
        assertThat(answer).hasStatus(302);
        assertThat(sides.commands)
                .extracting(sent -> sent.command().getClass().getSimpleName())
                .contains(operation.name());
    }

    @ParameterizedTest
    @FieldSource("forms")
    void left_empty_it_comes_back_with_errors_that_lead_to_their_questions(Operations operation) throws Exception {
        Browser browser = browser(operation);
        Document empty = browser.opens(page(operation), 200);
        MvcTestResult answer = browser.sends(page(operation), FilledIn.empty(empty));
        if (answer.getResponse().getStatus() == 302) {
            return;
        }
        Document again = Browser.page(answer, 400);
        assertThat(again.select(".govuk-error-summary a"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(again.select(link.attr("href"))).hasSize(1))
                .allSatisfy(link -> assertThat(link.text())
                        .matches("(Enter|Choose|Say|Type) .*")
                        .doesNotContain("[", "_"));
        assertThat(again.title()).startsWith("Error: ");
    }

    @ParameterizedTest
    @FieldSource("forms")
    void posted_wrong_it_comes_back_with_everything_that_was_typed(Operations operation) throws Exception {
        Browser browser = browser(operation);
        Document empty = browser.opens(page(operation), 200);
        FilledIn all = FilledIn.with(example(operation), empty);
        MvcTestResult nothing = browser.sends(page(operation), FilledIn.empty(empty));
        if (nothing.getResponse().getStatus() == 302) {
            return;
        }
        FilledIn wrong = all.without(FilledIn.firstInError(Browser.page(nothing, 400)));
        Document again = Browser.page(browser.sends(page(operation), wrong), 400);
        assertThat(FilledIn.asItStands(again)).containsAllEntriesOf(wrong.typed());
    }

    @ParameterizedTest
    @FieldSource("forms")
    void it_has_one_heading_labels_for_all_and_no_programmers_word(Operations operation) throws Exception {
        Document page = browser(operation).opens(page(operation), 200);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("h1").text()).doesNotContain("{", "_");
        assertThat(page.select("main input:not([type=hidden]), main textarea, main select"))
                .allSatisfy(box -> assertThat(page.select("label[for=" + box.id() + "]"))
                        .as(box.id())
                        .hasSize(1));
        assertThat(page.select("main").text()).doesNotContainPattern("[A-Z]{2,}_[A-Z]|[a-z][A-Z][a-z]+[A-Z]");
    }

    private Browser browser(Operations operation) throws ServletException {
        return new Browser(
                context, door, signIns.open(Staff.name(operation.anyone())).token());
    }

    private String example(Operations operation) {
        return Objects.requireNonNull(Bodies.of(context).get(operation.name()));
    }

    private static String page(Operations operation) {
        return operation.path().substring("/api".length());
    }

    private Map<RequestMappingInfo, HandlerMethod> mappings() {
        return context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods();
    }
}
