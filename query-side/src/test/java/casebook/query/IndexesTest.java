package casebook.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import casebook.query.store.Indexes;
import casebook.shared.examples.ClockExamples;
import casebook.shared.examples.DutyExamples;
import casebook.shared.examples.EventExamples;
import casebook.shared.examples.Invented;
import casebook.shared.examples.PeopleExamples;
import casebook.shared.incident.Status;
import casebook.shared.people.PersonKind;
import casebook.shared.query.AccessInForce;
import casebook.shared.query.AccountList;
import casebook.shared.query.AcknowledgementList;
import casebook.shared.query.AcknowledgementsByName;
import casebook.shared.query.AuditTrail;
import casebook.shared.query.CaseLetters;
import casebook.shared.query.CasesNaming;
import casebook.shared.query.CaughtUp;
import casebook.shared.query.CheckpointPosted;
import casebook.shared.query.ClauseProposals;
import casebook.shared.query.Coverage;
import casebook.shared.query.DeadlineBoard;
import casebook.shared.query.FindAccess;
import casebook.shared.query.FindAccount;
import casebook.shared.query.FindAccounts;
import casebook.shared.query.FindAcknowledgements;
import casebook.shared.query.FindAcknowledgementsOf;
import casebook.shared.query.FindAuditTrail;
import casebook.shared.query.FindCasesNaming;
import casebook.shared.query.FindCheckpointPosted;
import casebook.shared.query.FindClauseProposals;
import casebook.shared.query.FindCoverage;
import casebook.shared.query.FindDeadlines;
import casebook.shared.query.FindGovernorsCases;
import casebook.shared.query.FindGovernorsOverview;
import casebook.shared.query.FindIncident;
import casebook.shared.query.FindIncidentAsKnown;
import casebook.shared.query.FindIncidents;
import casebook.shared.query.FindLetterHistory;
import casebook.shared.query.FindLetters;
import casebook.shared.query.FindNames;
import casebook.shared.query.FindNamesakes;
import casebook.shared.query.FindPace;
import casebook.shared.query.FindPeople;
import casebook.shared.query.FindPerson;
import casebook.shared.query.FindPolicyEdition;
import casebook.shared.query.FindPolicyEditions;
import casebook.shared.query.FindPolicyGaps;
import casebook.shared.query.FindPolicyReview;
import casebook.shared.query.FindProgress;
import casebook.shared.query.FindPublishedReviews;
import casebook.shared.query.FindReceipt;
import casebook.shared.query.FindReceiptEntry;
import casebook.shared.query.FindRemindersToMail;
import casebook.shared.query.FindRetention;
import casebook.shared.query.FindSchoolYear;
import casebook.shared.query.FindSetAside;
import casebook.shared.query.FindSiteBans;
import casebook.shared.query.FindStatutoryDuties;
import casebook.shared.query.FindStatutoryDuty;
import casebook.shared.query.FindTaintRegister;
import casebook.shared.query.FindTimeline;
import casebook.shared.query.FindTold;
import casebook.shared.query.FindWorklist;
import casebook.shared.query.FollowCase;
import casebook.shared.query.GovernorsCases;
import casebook.shared.query.GovernorsOverview;
import casebook.shared.query.IncidentList;
import casebook.shared.query.IncidentPage;
import casebook.shared.query.LatestEntry;
import casebook.shared.query.LetterHistory;
import casebook.shared.query.NamesToday;
import casebook.shared.query.Namesakes;
import casebook.shared.query.Pace;
import casebook.shared.query.PeopleList;
import casebook.shared.query.PersonPage;
import casebook.shared.query.PolicyEditionList;
import casebook.shared.query.PolicyEditionPage;
import casebook.shared.query.PolicyGapList;
import casebook.shared.query.PolicyReview;
import casebook.shared.query.PublishedReviews;
import casebook.shared.query.ReceiptEntry;
import casebook.shared.query.ReceiptStatus;
import casebook.shared.query.RemindersToMail;
import casebook.shared.query.Retention;
import casebook.shared.query.SchoolYearPage;
import casebook.shared.query.SetAside;
import casebook.shared.query.SiteBanRegister;
import casebook.shared.query.StatutoryDuties;
import casebook.shared.query.TaintRegister;
import casebook.shared.query.Timeline;
import casebook.shared.query.ToldToParent;
import casebook.shared.query.Worklist;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
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
        assertThat(sent).hasSizeGreaterThanOrEqualTo(42);
        assertThat(sent)
                .allSatisfy(command ->
                        assertThat(views.explain(command)).contains("IXSCAN").doesNotContain("COLLSCAN"));
    }

    /** Save how far the views are, which is asked of their places. */
    @Test
    void are_tried_by_every_query_that_a_view_answers() {
        askEverything();
        assertThat(views.neverAsked()).containsExactly(CaughtUp.class, FindProgress.class);
    }

    private void askEverything() {
        askForCases();
        views.ask(new FindTimeline(Invented.CASE, null), Timeline.class);
        views.ask(new FindTimeline(Invented.CASE, Log.friday()), Timeline.class);
        views.find(new FindReceipt(Invented.RECEIPT_HASH), ReceiptStatus.class);
        views.ask(new FindDeadlines(50, null), DeadlineBoard.class);
        views.ask(new FindDeadlines(50, null, DeadlineBoard.Kind.MEETING, true), DeadlineBoard.class);
        views.ask(new FindStatutoryDuties(StatutoryDuties.Kind.BREACH, true, 50, null), StatutoryDuties.class);
        views.ask(new FindWorklist(EnumSet.allOf(Worklist.Kind.class), 50, null), Worklist.class);
        views.ask(new FindSchoolYear(ClockExamples.YEAR), SchoolYearPage.class);
        views.ask(new FindRemindersToMail(50), RemindersToMail.class);
        views.ask(new FindSiteBans(50, null), SiteBanRegister.class);
        views.ask(new FindSiteBans("Parent A", 50, null, FindSiteBans.Order.BY_CASE), SiteBanRegister.class);
        askByNames();
        askForThePolicy();
        views.ask(new FindLetters(Invented.CASE), CaseLetters.class);
        views.ask(new FindLetterHistory(Invented.CASE, null), LetterHistory.class);
        views.ask(new FindLetterHistory(Invented.CASE, Log.friday()), LetterHistory.class);
        views.ask(new FindTold(Invented.CASE), ToldToParent.class);
        views.find(new FindAccess(Invented.CASE, "governor"), AccessInForce.class);
        views.find(new FindTaintRegister(Invented.CASE), TaintRegister.class);
        askForTheTrail();
        views.ask(
                new FindPolicyReview(LocalDate.parse("2026-09-01"), LocalDate.parse("2027-07-31"), null),
                PolicyReview.class);
        views.ask(new FindPublishedReviews(), PublishedReviews.class);
        views.ask(new FindPace(), Pace.class);
        views.ask(new FindPolicyGaps(null, 50, null), PolicyGapList.class);
        views.ask(new FindPolicyGaps("N1", 50, null), PolicyGapList.class);
        askForPeople();
        views.ask(new FindGovernorsCases(Invented.SCREENSHOT, null, null, 50, null), GovernorsCases.class);
        views.ask(new FindGovernorsOverview(null, null), GovernorsOverview.class);
    }

    private void askByNames() {
        views.ask(new FindAccounts(50, null), AccountList.class);
        views.find(new FindAccount("head"), AccountList.Item.class);
        views.find(new FindCheckpointPosted(), CheckpointPosted.class);
        views.find(new FindReceiptEntry(Invented.RECEIPT_HASH), ReceiptEntry.class);
        views.find(new FindRetention(Invented.CASE), Retention.class);
        views.find(new FindStatutoryDuty(DutyExamples.BREACH), StatutoryDuties.Item.class);
        views.ask(new FindSetAside(), SetAside.class);
        views.find(new FollowCase(Invented.CASE), LatestEntry.class);
    }

    private void askForPeople() {
        views.ask(new FindPeople(null, null, 50, null), PeopleList.class);
        views.ask(new FindPeople("Parent A", null, 50, null), PeopleList.class);
        views.ask(new FindPeople(null, PersonKind.PARENT, 50, null), PeopleList.class);
        views.find(new FindPerson(PeopleExamples.PARENT_A), PersonPage.class);
        views.ask(new FindNamesakes(PeopleExamples.PARENT_A), Namesakes.class);
        views.ask(new FindNames(List.of(PeopleExamples.PARENT_A)), NamesToday.class);
        views.ask(new FindCasesNaming(PeopleExamples.PARENT_A), CasesNaming.class);
    }

    private void askForCases() {
        views.find(new FindIncident(Invented.CASE), IncidentPage.class);
        views.find(new FindIncidentAsKnown(Invented.CASE, Log.friday()), IncidentPage.class);
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
        views.ask(new FindClauseProposals(Invented.EDITION), ClauseProposals.class);
        views.ask(new FindCoverage(Invented.EDITION), Coverage.class);
        views.ask(new FindAcknowledgementsOf(PeopleExamples.register().name()), AcknowledgementsByName.class);
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
