package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A case is held, erased by two people, and its reporter seen by nobody else than whom two people let (policy, P1). */
final class TheKeeping {

    private static final String WHY = "{'reason':'A claim was announced'}";

    private TheKeeping() {}

    static Case isScreenedOut(School school) {
        Case concern = Case.reported(
                school,
                school.office()
                        .posts("/api/incidents", """
                {'group':{'kind':'CLASS','name':'Year 6'},'happenedAt':'%s','description':'Wordy quarrel over marbles',
                 'clauses':['N2'],'reporter':{'wish':'CONFIDENTIAL','name':'Perpetua Quillfeather','contact':'by letter'}}""".formatted(Days.hoursAgo(5)))
                        .isCreated());
        concern.senior()
                .posts("/screening", "{'outcome':'SCREENED_OUT','reason':'Settled','safeguardingConcern':false}")
                .isDone();
        return concern;
    }

    static void showsItsReporterToOneWhomTwoPeopleLet(Case concern) {
        concern.dsl().reads("/reporter").is(404).isProblem();
        concern.dsl().posts("/reporter/requests", WHY).isCreated().shows("number", "1");
        concern.dsl().posts("/reporter/requests/1/approval", WHY).isRefused("UnsealingTakesTwo");
        concern.dsl().reads("/reporter").is(404).isProblem();
        concern.head().posts("/reporter/requests/1/approval", WHY).isDone();
        concern.dsl().reads("/reporter").isDone().shows("name", "Perpetua Quillfeather");
        concern.head().reads("/reporter").is(404).isProblem();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(whoHasRead(concern))
                        .containsOnlyOnce("dsl REPORTER")
                        .doesNotContain("head REPORTER"));
    }

    private static Stream<String> whoHasRead(Case concern) {
        return TheEnd.pages(
                        concern.school().dataProtectionLead(), "/api/audit/reads?limit=100&incident=" + concern.id())
                .stream()
                .map(entry -> entry.path("actor").asString() + " "
                        + entry.path("what").asString());
    }

    static void isNotErasedWhileHeld(Case concern) {
        As dpl = concern.dataProtectionLead();
        String ask = "{'basis':'RIGHT_TO_ERASURE','reason':'The parent asked'}";
        dpl.posts("/holds", WHY).isCreated().shows("number", "1");
        dpl.posts("/erasure-requests", ask).isRefused("HeldIsNeverErased");
        dpl.posts("/holds/1/release", WHY).isDone();
        dpl.posts("/erasure-requests", ask.replace("RIGHT_TO_ERASURE", "RETENTION_OVER"))
                .isRefused("RetentionIsOver");
        dpl.posts("/erasure-requests", ask).isCreated();
    }

    static void isErasedByASecondPerson(Case concern) {
        String order = "{'reference':'%s'}".formatted(concern.reference());
        concern.dataProtectionLead().posts("/erasure", order).isRefused("ErasureTakesTwo");
        concern.head().posts("/erasure", "{'reference':'2020-9999'}").is(400).isProblem();
        concern.page().shows("description", "Wordy quarrel over marbles");
        concern.head().posts("/erasure", order).isDone();
        concern.isAt("ERASED");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(concern.lastEntry().path("type").asString()).isEqualTo("CaseErased"));
        concern.page().shows("description/erased/under", "UK GDPR Article 17: the right to erasure");
        concern.dsl().reads("/reporter").is(410).isProblem();
        concern.head().posts("/reopening", WHY).is(409).isRefused("CaseIsAtThatStep");
        concern.dsl()
                .posts("/safeguarding-referrals", "{'reference':'SG-20','referredAt':'%s'}".formatted(Days.hoursAgo(1)))
                .isCreated();
        assertThat(concern.lastEntry().path("details").path("reference").asString())
                .isEqualTo("SG-20");
        concern.dataProtectionLead().reads("/retention").isDone().shows("asked", "RIGHT_TO_ERASURE");
        concern.tellsItsReporter("DEALT_WITH");
    }
}
