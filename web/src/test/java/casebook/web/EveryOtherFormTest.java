package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.PeopleExamples;
import casebook.shared.people.PersonKind;
import casebook.shared.people.Relation;
import casebook.shared.query.CasesNaming;
import casebook.shared.query.FindCasesNaming;
import casebook.shared.query.FindPeople;
import casebook.shared.query.FindPerson;
import casebook.shared.query.PeopleList;
import casebook.shared.query.PersonPage;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Sealed;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;

/** What is recorded on no case has a form too: the people, the policy, the calendar and the statutory duties. */
class EveryOtherFormTest extends TriedForms {
    private static final String ON_A_CASE = "/api/incidents/{incident}/";

    /** Forms that are not at the address of their operation. */
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("RegisterPerson", "/people/new"),
            Map.entry("PublishPolicyEdition", "/policy/publish"),
            Map.entry("PublishPolicyReview", "/policy/2025-01/review/new"),
            Map.entry("ProposeClauseChange", "/policy/2025-01/proposals/new"),
            Map.entry("RecordAcknowledgement", "/policy/2025-01/acknowledgements/new"),
            Map.entry("CountAskedToSign", "/policy/2025-01/acknowledgements/asked"),
            Map.entry("ImportAcknowledgements", "/policy/2025-01/acknowledgements/import"),
            Map.entry("SetTermDates", "/calendar/terms"),
            Map.entry("AddClosure", "/calendar/closures"),
            Map.entry("RemoveTermDates", "/calendar/terms/removal"),
            Map.entry("RemoveClosure", "/calendar/closures/removal"),
            Map.entry("RecordSubjectAccessRequest", "/subject-access-requests/new"),
            Map.entry("RecordDataBreach", "/data-breaches/new"));

    /** Operations that have no form of this kind, and what there is instead. */
    private static final Map<String, String> WITHOUT = Map.of(
            "SignIn", "the sign-in page, with a second step: WayInPagesTest",
            "SignOut", "a button on every page: WayInPagesTest",
            "RaiseConcern", "the form at /concerns/new, for everybody: WayInPagesTest",
            "ReportConcern", "the form at /concerns/record: WayInPagesTest",
            "OpenAccount", "the form at /accounts/new: WayInPagesTest",
            "ChangeSchoolSettings", "the form at /school/settings: WayInPagesTest",
            "CompareCheckpoint", "a page of its own beside the checkpoint: AuditPagesTest");

    static final List<Operations> forms = Operations.withBody().stream()
            .filter(operation -> operation
                    .path()
                    .matches("/api/(people|policy-editions|school-calendar|subject-access|data-breaches).*"))
            .toList();

    @BeforeEach
    void whatIsThere() {
        sides.answer(FindPerson.class, Optional.of(person()));
        sides.answer(FindCasesNaming.class, new CasesNaming(List.of()));
        sides.answer(FindPeople.class, somebodyElse());
    }

    @Test
    void every_operation_has_a_form_or_a_reason_why_not() {
        Set<String> pages = pages();
        Set<String> withoutForm = mappings().entrySet().stream()
                .filter(entry ->
                        entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .filter(entry -> entry.getKey().getPatternValues().stream()
                        .anyMatch(pattern -> pattern.startsWith("/api/")
                                && !pattern.startsWith(ON_A_CASE)
                                && !pages.contains(pattern.substring("/api".length()))))
                .map(entry -> Objects.requireNonNull(entry.getValue().getMethodAnnotation(Operation.class))
                        .operationId())
                .filter(name -> !pages.contains(PAGES.getOrDefault(name, "").replace("2025-01", "{edition}")))
                .collect(Collectors.toSet());
        withoutForm.removeAll(WITHOUT.keySet());
        assertThat(withoutForm).isEmpty();
    }

    @Override
    String page(Operations operation) {
        return PAGES.getOrDefault(operation.name(), super.page(operation));
    }

    static PeopleList somebodyElse() {
        UUID other = UUID.fromString("0190a0c0-0000-4000-8000-00000000000a");
        return new PeopleList(
                List.of(new PeopleList.Item(other, PersonKind.PARENT, sealed(other, "Parent B"), null, null)), null);
    }

    static PersonPage person() {
        UUID id = PeopleExamples.PARENT_A;
        return new PersonPage(
                id,
                PersonKind.PARENT,
                sealed(id, "Parent A"),
                null,
                null,
                List.of(),
                List.of(),
                List.of(new PersonPage.Interest("head", Relation.RELATIVE, sealed(id, "They are cousins"))),
                3);
    }

    private static Sealed sealed(UUID person, String words) {
        return Sealed.text(new KeyId(KeyId.Owner.PERSON, person), words);
    }
}
