package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.web.door.ShowsPages;
import jakarta.servlet.ServletException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What every form does, whatever it records; a test names the {@code forms} it tries. */
abstract class TriedForms extends DoorTest {
    /** Taking terms back is setting none. */
    private static final Map<String, String> SENDS = Map.of("RemoveTermDates", "SetTermDates");

    @ParameterizedTest
    @FieldSource("forms")
    void it_asks_for_everything_and_records_it(Operations operation) throws Exception {
        Visitor browser = browser(operation);
        Document page = browser.opens(page(operation), 200);
        MvcTestResult answer = browser.sends(page(operation), FilledIn.with(example(operation), page));
        assertThat(answer).hasStatus(302);
        assertThat(sides.commands)
                .extracting(sent -> sent.command().getClass().getSimpleName())
                .contains(SENDS.getOrDefault(operation.name(), operation.name()));
    }

    @ParameterizedTest
    @FieldSource("forms")
    void left_empty_it_comes_back_with_errors_that_lead_to_their_questions(Operations operation) throws Exception {
        Visitor browser = browser(operation);
        Document empty = browser.opens(page(operation), 200);
        MvcTestResult answer = browser.sends(page(operation), FilledIn.empty(empty));
        if (answer.getResponse().getStatus() == 302) {
            return;
        }
        Document again = Visitor.page(answer, 400);
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
        Visitor browser = browser(operation);
        Document empty = browser.opens(page(operation), 200);
        FilledIn all = FilledIn.with(example(operation), empty);
        MvcTestResult nothing = browser.sends(page(operation), FilledIn.empty(empty));
        if (nothing.getResponse().getStatus() == 302) {
            return;
        }
        FilledIn wrong = all.without(FilledIn.firstInError(Visitor.page(nothing, 400)));
        Document again = Visitor.page(browser.sends(page(operation), wrong), 400);
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

    private Visitor browser(Operations operation) throws ServletException {
        return new Visitor(
                context, door, signIns.open(Staff.name(operation.anyone())).token());
    }

    private String example(Operations operation) {
        return Objects.requireNonNull(Bodies.of(context).get(operation.name()));
    }

    /** Where the form of an operation is, when it is not at the operation's own address. */
    String page(Operations operation) {
        return operation.path().substring("/api".length());
    }

    Map<RequestMappingInfo, HandlerMethod> mappings() {
        return context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods();
    }

    /** The addresses that pages post to. */
    Set<String> pages() {
        return mappings().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().isAnnotationPresent(ShowsPages.class))
                .filter(entry ->
                        entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .collect(Collectors.toSet());
    }
}
