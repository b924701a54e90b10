package casebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.audit.ConfidentialRead;
import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.Invented;
import casebook.shared.examples.PanelEvents;
import casebook.shared.examples.PanelExamples;
import casebook.shared.incident.PanelFinding;
import casebook.shared.incident.Taint.Kind;
import casebook.shared.incident.command.GrantAccess;
import casebook.shared.incident.event.AccessGranted;
import casebook.shared.message.Trace;
import casebook.shared.people.Role;
import casebook.shared.query.AccessInForce;
import casebook.shared.query.FindAccess;
import casebook.shared.query.FindTaintRegister;
import casebook.shared.query.TaintRegister;
import casebook.shared.query.TaintRegister.Access;
import casebook.shared.query.TaintRegister.Complaint;
import casebook.shared.query.TaintRegister.Knower;
import casebook.shared.query.TaintRegister.Way;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEveryMongo
class TaintTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    private final Views views;

    TaintTest(Mongo mongo) {
        views = Views.on(mongo);
        views.recorded(EnquiryEvents.concernReported());
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void there_is_no_register_of_a_case_that_is_not_there() {
        assertThat(views.find(new FindTaintRegister(Cases.id(2)), TaintRegister.class))
                .isEmpty();
    }

    @Test
    void whoever_made_an_entry_knows_of_the_case_since_the_first() {
        views.recorded(EnquiryEvents.concernAccepted());
        assertThat(register().knowers())
                .containsExactly(new Knower("head", List.of(new Way(Kind.TOOK_PART, Log.friday(), null))));
    }

    @Test
    void a_first_read_counts_and_those_after_it_change_nothing() {
        Instant first = Log.friday().plusSeconds(600);
        read("governor", What.CASE, first);
        read("governor", What.LETTERS, first.plusSeconds(60));
        read("chair", What.TAINT_REGISTER, first);
        assertThat(waysOf("governor")).containsExactly(new Way(Kind.READ, first, null));
        assertThat(register().knowers()).extracting(Knower::who).containsExactly("governor", "head");
    }

    @Test
    void who_was_told_knows_since_they_were_told() {
        views.recorded(PanelEvents.governorTold());
        assertThat(waysOf("told-governor"))
                .containsExactly(new Way(Kind.TOLD, PanelEvents.governorTold().toldAt(), null));
    }

    @Test
    void interests_delegates_and_witnesses_are_named() {
        views.recorded(EnquiryEvents.conflictDeclared());
        assertThat(waysOf("head")).extracting(Way::how).containsExactly(Kind.TOOK_PART, Kind.INTEREST);
        assertThat(waysOf("senior")).extracting(Way::how).containsExactly(Kind.DELEGATE);
    }

    @Test
    void access_for_a_panel_says_for_which_and_so_does_having_heard_it() {
        views.recorded(
                PanelEvents.complaintLinked(),
                PanelEvents.panelAppointed(),
                PanelEvents.granted(PanelExamples.accessFor("governor-1"), 1),
                PanelEvents.panelOutcomeRecorded());
        assertThat(waysOf("governor-1"))
                .extracting(Way::how)
                .containsExactly(Kind.GRANTED_FOR_PANEL, Kind.HEARD_COMPLAINT);
        assertThat(waysOf("governor-1")).extracting(Way::complaint).containsOnly(1);
    }

    @Test
    void access_shows_who_gave_it_until_when_and_when_it_was_taken_back() {
        views.recordedAt(Log.friday().plusSeconds(60), PanelEvents.accessGranted());
        views.recordedAt(Log.friday().plusSeconds(120), PanelEvents.accessRevoked());
        assertThat(register().access())
                .containsExactly(new Access(
                        "governor",
                        Role.GOVERNOR,
                        "head",
                        Log.friday().plusSeconds(60),
                        PanelEvents.accessGranted().until(),
                        Log.friday().plusSeconds(120)));
    }

    @Test
    void access_given_again_stands_beside_what_was_taken_back() {
        views.recorded(PanelEvents.accessGranted(), PanelEvents.accessRevoked(), PanelEvents.accessGranted());
        assertThat(register().access())
                .extracting(access -> access.revokedAt() == null)
                .containsExactly(false, true);
        assertThat(accessOf("governor")).isPresent();
    }

    @Test
    void access_is_in_force_until_it_is_taken_back_and_for_nobody_else() {
        assertThat(accessOf("governor")).isEmpty();
        views.recorded(PanelEvents.accessGranted());
        assertThat(accessOf("governor"))
                .contains(new AccessInForce(PanelEvents.accessGranted().until()));
        assertThat(accessOf("governor-2")).isEmpty();
        views.recorded(PanelEvents.accessRevoked());
        assertThat(accessOf("governor")).isEmpty();
    }

    @Test
    void access_is_in_force_on_its_last_day_and_not_after() {
        views.recorded(until(TODAY));
        assertThat(accessOf("governor")).isPresent();
        views.recorded(until(TODAY.minusDays(1)));
        assertThat(accessOf("governor")).isEmpty();
    }

    @Test
    void a_complaint_shows_who_hears_it_and_what_they_found() {
        views.recorded(PanelEvents.complaintLinked());
        var linked = PanelEvents.complaintLinked();
        assertThat(register().complaints())
                .containsExactly(new Complaint(1, linked.stage(), linked.receivedAt(), List.of(), 0, null));
        views.recorded(PanelEvents.panelAppointed(), PanelEvents.panelOutcomeRecorded());
        assertThat(register().complaints())
                .containsExactly(new Complaint(
                        1,
                        linked.stage(),
                        linked.receivedAt(),
                        List.of("governor-1", "governor-2"),
                        1,
                        PanelFinding.PARTLY_UPHELD));
    }

    @Test
    void the_register_holds_no_text_of_the_case() {
        views.recorded(
                PanelEvents.accessGranted(),
                PanelEvents.accessRevoked(),
                PanelEvents.governorTold(),
                PanelEvents.complaintLinked(),
                PanelEvents.panelAppointed(),
                PanelEvents.panelOutcomeRecorded());
        assertThat(Objects.requireNonNull(views.documents().get("taint")))
                .extracting(Document::toJson)
                .noneMatch(json -> json.contains("box"));
    }

    private static AccessGranted until(LocalDate day) {
        GrantAccess asked = PanelExamples.accessForTheGovernor();
        return new AccessGranted(Invented.CASE, asked.who(), asked.whoRole(), Invented.words("Purpose"), day, null);
    }

    private void read(String who, What what, Instant at) {
        views.recordedWith(at, Map.of(Trace.ACTOR, who), new ConfidentialRead(Invented.CASE, what));
    }

    private Optional<AccessInForce> accessOf(String who) {
        return views.find(new FindAccess(Invented.CASE, who), AccessInForce.class);
    }

    private List<Way> waysOf(String who) {
        return register().knowers().stream()
                .filter(knower -> knower.who().equals(who))
                .flatMap(knower -> knower.ways().stream())
                .toList();
    }

    private TaintRegister register() {
        return views.find(new FindTaintRegister(Invented.CASE), TaintRegister.class)
                .orElseThrow();
    }
}
