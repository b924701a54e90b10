package casebook.command.incident;

import static casebook.command.incident.CaseFixture.given;
import static casebook.command.incident.Stories.found;
import static casebook.shared.examples.EnquiryEvents.concernAccepted;
import static casebook.shared.examples.EnquiryEvents.concernReported;
import static casebook.shared.examples.EnquiryEvents.conflictDeclared;
import static casebook.shared.examples.EnquiryEvents.proportionalityAssessed;
import static casebook.shared.examples.EnquiryEvents.statementGathered;
import static casebook.shared.examples.IncidentExamples.concernInYearFourGroup;
import static casebook.shared.examples.IncidentExamples.headIsRelated;
import static casebook.shared.examples.IncidentExamples.statementFromAnotherParent;
import static casebook.shared.examples.OversightEvents.siteBanReferredToChair;
import static casebook.shared.examples.ResponseExamples.warningAndMeeting;
import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.Invented;
import casebook.shared.examples.OversightExamples;
import casebook.shared.examples.ResponseEvents;
import casebook.shared.incident.Statement;
import casebook.shared.incident.command.GatherStatement;
import casebook.shared.incident.command.ReportConcern;
import casebook.shared.incident.event.StatementGathered;
import casebook.shared.people.NamedPerson;
import casebook.shared.people.NamedPerson.Relationship;
import casebook.shared.people.PersonKind;
import casebook.shared.people.RegisterPerson;
import casebook.shared.people.Role;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeopleOnCasesTest {

    private static final UUID PARENT_A = Invented.parentA().personId();
    private static final UUID PARENT_B = Invented.parentB().personId();
    private static final UUID DUPLICATE = UUID.fromString("0192c0de-0000-4000-8000-0000000000aa");

    private final KnownPeople people = new KnownPeople();

    @Test
    void are_kept_as_references_and_never_by_name() {
        given().where(people).when(concernInYearFourGroup()).gives(concernReported());
        given(concernReported(), concernAccepted())
                .when(statementFromAnotherParent())
                .gives(statementGathered());

        assertThat(concernReported().subject()).isEqualTo(new NamedPerson(PARENT_A, null, Relationship.PARENT));
        assertThat(statementGathered().statement().from().name()).isNull();
    }

    @Test
    void are_registered_with_the_case_that_names_them() {
        given().where(people).when(concernInYearFourGroup()).gives(concernReported());

        assertThat(people.registered())
                .containsExactly(new RegisterPerson(
                        PARENT_A,
                        PersonKind.PARENT,
                        Objects.requireNonNull(Invented.parentA().name()),
                        null,
                        null));
    }

    @Test
    void who_are_staff_are_registered_with_their_account_and_others_are_not() {
        given(concernReported(), concernAccepted())
                .where(people)
                .when(statement(Relationship.STAFF, "senior"))
                .result()
                .expectSuccessfulHandlerExecution();
        given(concernReported(), concernAccepted())
                .where(people)
                .when(statement(Relationship.PARENT, "senior"))
                .result()
                .expectSuccessfulHandlerExecution();

        assertThat(people.registered()).extracting(RegisterPerson::username).containsExactly("senior", null);
    }

    @Test
    void are_not_registered_when_the_case_is_refused() {
        given(concernReported())
                .where(people)
                .when(concernInYearFourGroup())
                .isRefusedBy(CaseRule.CaseIsNotReportedTwice);
        given(concernReported(), concernAccepted())
                .where(people)
                .at("2026-11-20T09:30:00Z")
                .when(statementFromAnotherParent())
                .isRefusedBy(CaseRule.NothingIsRecordedBeforeItHappens);

        assertThat(people.registered()).isEmpty();
    }

    @Test
    void are_registered_once_however_often_the_request_comes() {
        given(concernReported())
                .where(people)
                .repeating("request-0", "digest-0")
                .when(concernInYearFourGroup())
                .result()
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();

        assertThat(people.registered()).isEmpty();
    }

    @Test
    void may_be_on_the_register_already() {
        given().where(people.has(PARENT_A)).when(about(PARENT_A)).gives(concernReported());

        assertThat(people.registered()).isEmpty();
    }

    @Test
    void are_referred_to_by_the_entry_that_goes_on() {
        given().where(people.means(DUPLICATE, PARENT_A)).when(about(DUPLICATE)).gives(concernReported());
    }

    @Test
    void are_somebody() {
        given().where(people).when(about(PARENT_A)).isRefusedBy(CaseRule.PersonNamedIsOnTheRegister);
        given(concernReported(), concernAccepted())
                .where(people)
                .when(statement(PARENT_B, null))
                .isRefusedBy(CaseRule.PersonNamedIsOnTheRegister);
    }

    @Test
    void whom_the_register_knows_to_have_an_account_are_witnesses_by_it() {
        people.has(PARENT_B).isUser(PARENT_B, "senior");
        given(concernReported(), concernAccepted())
                .where(people)
                .when(statement(PARENT_B, null))
                .gives(gathered("senior"));
        given(concernReported(), concernAccepted())
                .where(people)
                .when(statement(PARENT_B, "head"))
                .gives(gathered("head"));
    }

    @Test
    void in_whom_somebody_has_a_standing_interest_are_not_decided_about_by_them() {
        found(proportionalityAssessed())
                .where(people.hasParty(PARENT_A, "head"))
                .when(warningAndMeeting())
                .isRefusedBy(CaseRule.NobodyDecidesTheirOwnCase);
        found(proportionalityAssessed())
                .where(people.hasNoParty(PARENT_A, "head").hasParty(PARENT_B, "head"))
                .when(warningAndMeeting())
                .gives(ResponseEvents.responseDecided());
    }

    @Test
    void in_whom_the_delegate_has_a_standing_interest_are_decided_about_by_another() {
        given(concernReported())
                .where(people.hasParty(PARENT_A, "senior"))
                .when(headIsRelated())
                .isRefusedBy(CaseRule.DelegateIsFreeToDecide);
        found(proportionalityAssessed(), conflictDeclared())
                .where(people)
                .by("senior", Role.SENIOR_LEADER)
                .when(warningAndMeeting())
                .isRefusedBy(CaseRule.NobodyDecidesTheirOwnCase);
    }

    @Test
    void in_whom_the_chair_has_a_standing_interest_get_no_ban_confirmed_by_the_chair() {
        found(siteBanReferredToChair())
                .where(people.hasParty(PARENT_A, "chair"))
                .by("chair", Role.CHAIR)
                .when(OversightExamples.confirmedByTheChair())
                .isRefusedBy(HearingRule.ChairConfirmsAnothersDecision);
    }

    private static ReportConcern about(UUID person) {
        ReportConcern asked = concernInYearFourGroup();
        return new ReportConcern(
                asked.incidentId(),
                asked.group(),
                asked.happenedAt(),
                asked.description(),
                asked.clauses(),
                asked.reporter(),
                new NamedPerson(person, null, Relationship.PARENT),
                asked.receiptHash());
    }

    private static GatherStatement statement(UUID person, @Nullable String username) {
        return new GatherStatement(
                Invented.CASE,
                Invented.statementOfParentB().by(new NamedPerson(person, null, Relationship.PARENT), username));
    }

    private static GatherStatement statement(Relationship relationship, String username) {
        Statement example = Invented.statementOfParentB();
        NamedPerson giver = new NamedPerson(PARENT_B, example.from().name(), relationship);
        return new GatherStatement(Invented.CASE, example.by(giver, username));
    }

    private static StatementGathered gathered(String username) {
        return new StatementGathered(
                Invented.CASE, Invented.statementOfParentB().by(Invented.parentB(), username));
    }
}
