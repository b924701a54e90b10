package casebook.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import casebook.query.store.Indexes;
import casebook.shared.examples.ClockExamples;
import casebook.shared.examples.EventExamples;
import casebook.shared.examples.Invented;
import casebook.shared.incident.Status;
import casebook.shared.query.AcknowledgementList;
import casebook.shared.query.AcknowledgementsByName;
import casebook.shared.query.AuditTrail;
import casebook.shared.query.CaseLetters;
import casebook.shared.query.Coverage;
import casebook.shared.query.DeadlineBoard;
import casebook.shared.query.FindAcknowledgements;
import casebook.shared.query.FindAcknowledgementsOf;
import casebook.shared.query.FindAuditTrail;
import casebook.shared.query.FindCoverage;
import casebook.shared.query.FindDeadlines;
import casebook.shared.query.FindIncident;
import casebook.shared.query.FindIncidents;
import casebook.shared.query.FindLetters;
import casebook.shared.query.FindPolicyEdition;
import casebook.shared.query.FindPolicyEditions;
import casebook.shared.query.FindReceipt;
import casebook.shared.query.FindRemindersToMail;
import casebook.shared.query.FindSchoolYear;
import casebook.shared.query.FindSiteBans;
import casebook.shared.query.FindTimeline;
import casebook.shared.query.IncidentList;
import casebook.shared.query.IncidentPage;
import casebook.shared.query.PolicyEditionList;
import casebook.shared.query.PolicyEditionPage;
import casebook.shared.query.ReceiptStatus;
import casebook.shared.query.RemindersToMail;
import casebook.shared.query.SchoolYearPage;
import casebook.shared.query.SiteBanRegister;
import casebook.shared.query.Timeline;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEveryMongo
class IndexesTest {

    private final Mongo mongo;
    private final Views views;

    IndexesTest(Mongo mongo) {
        this.mongo = mongo;
        this.views = Views.on(mongo);
        views.recorded(EventExamples.all().toArray());
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void can_be_made_again() {
        var before = views.database().getCollection("incidents").listIndexes().into(new ArrayList<>());
        new Indexes(views.database()).afterPropertiesSet();
        assertThat(views.database().getCollection("incidents").listIndexes().into(new ArrayList<>()))
                .isEqualTo(before);
    }

    @Test
    void serve_every_query() {
        assumeThat(mongo.explains()).as("only MongoDB explains its plans").isTrue();
        views.sent().clear();
        askEverything();
        List<BsonDocument> sent = List.copyOf(views.sent());
        assertThat(sent).hasSizeGreaterThanOrEqualTo(25);
        assertThat(sent)
                .allSatisfy(command ->
                        assertThat(views.explain(command)).contains("IXSCAN").doesNotContain("COLLSCAN"));
    }

    private void askEverything() {
        askForCases();
        views.ask(new FindTimeline(Invented.CASE, null), Timeline.class);
        views.ask(new FindTimeline(Invented.CASE, Log.friday()), Timeline.class);
        views.find(new FindReceipt(Invented.RECEIPT_HASH), ReceiptStatus.class);
        views.ask(new FindDeadlines(50, null), DeadlineBoard.class);
        views.ask(new FindDeadlines(50, null, DeadlineBoard.Kind.MEETING, true), DeadlineBoard.class);
        views.ask(new FindSchoolYear(ClockExamples.YEAR), SchoolYearPage.class);
        views.ask(new FindRemindersToMail(50), RemindersToMail.class);
        views.ask(new FindSiteBans(50, null), SiteBanRegister.class);
        askForThePolicy();
        views.ask(new FindLetters(Invented.CASE), CaseLetters.class);
        askForTheTrail();
    }

    private void askForCases() {
        views.find(new FindIncident(Invented.CASE), IncidentPage.class);
        List.of(
                        new FindIncidents(null, null, null, null, null, null, 50, null),
                        new FindIncidents(Status.REPORTED, null, null, null, null, null, 50, null),
                        new FindIncidents(null, "N1", null, null, null, null, 50, null),
                        new FindIncidents(null, null, "Year 4", null, null, null, 50, null),
                        new FindIncidents(null, null, null, Log.friday(), Log.friday(), null, 50, null),
                        new FindIncidents(null, null, null, null, null, "useless teacher", 50, null))
                .forEach(query -> views.ask(query, IncidentList.class));
    }

    private void askForThePolicy() {
        views.find(new FindPolicyEdition(Invented.EDITION), PolicyEditionPage.class);
        views.ask(new FindPolicyEditions(50, null), PolicyEditionList.class);
        views.ask(new FindAcknowledgements(Invented.EDITION, 50, null), AcknowledgementList.class);
        views.ask(new FindCoverage(Invented.EDITION), Coverage.class);
        views.ask(new FindAcknowledgementsOf(Invented.parentA().name()), AcknowledgementsByName.class);
    }

    private void askForTheTrail() {
        List.of(
                        new FindAuditTrail(false, null, null, null, null, null, 50, null),
                        new FindAuditTrail(true, Invented.CASE, null, null, null, null, 50, null),
                        new FindAuditTrail(false, null, "head", null, null, null, 50, null),
                        new FindAuditTrail(false, null, null, "GuardRefused", null, null, 50, null),
                        new FindAuditTrail(false, null, null, null, Log.friday(), Log.friday(), 50, null))
                .forEach(query -> views.ask(query, AuditTrail.class));
    }
}
