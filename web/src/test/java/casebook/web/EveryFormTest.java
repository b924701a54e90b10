package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.query.FindIncident;
import casebook.shared.query.FindTimeline;
import casebook.shared.query.Timeline;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;

/** Every operation that records something on a case has a form, and every form does what a form should. */
class EveryFormTest extends TriedForms {
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
        sides.answer(FindTimeline.class, new Timeline(List.of()));
    }

    @Test
    void every_operation_on_a_case_has_a_form_or_a_reason_why_not() {
        Set<String> pages = pages();
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
}
