package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

/** A parent threatens a teacher in the group and at the gate. */
final class RealThreats {

    /** Concern, call, ratification, screening, referral, statement, talk, finding, weighing, decision, police, bar. */
    private static final int ENTRIES_TO_THE_BAR = 12;

    private RealThreats() {}

    static Case areReported(School school) {
        return Case.reported(
                school,
                school.office()
                        .posts("/api/incidents", """
                {'group':{'kind':'CLASS','name':'Year 1'},'happenedAt':'%s',
                 'description':'“I know where she parks. She will be sorry on Monday.”','clauses':['N7'],
                 'reporter':{'wish':'CONFIDENTIAL','name':'Perpetua Quillfeather'},
                 'subject':{'name':'Corin Example','relationship':'PARENT'}}""".formatted(Days.hoursAgo(3)))
                        .isCreated());
    }

    static void haveThePoliceCalledFirst(Case threats) {
        threats.office()
                .posts("/emergency-calls", """
                {'authority':'POLICE','calledAt':'%s','calledBy':'The caretaker',
                 'imminentDanger':'Corin Example is at the gate with a hammer'}""".formatted(Days.hoursAgo(3)))
                .isCreated();
        threats.head()
                .posts("/emergency-calls/1/ratification", "{'ratified':true,'reasons':'Nobody could wait'}")
                .isDone();
    }

    static void areLookedInto(Case threats) {
        threats.senior()
                .posts("/screening", "{'outcome':'ACCEPTED','safeguardingConcern':true}")
                .isDone();
        threats.dsl()
                .posts("/safeguarding-referrals", "{'reference':'SG-9','referredAt':'%s'}".formatted(Days.hoursAgo(2)))
                .isCreated();
        threats.senior().posts("/statements", """
                {'from':{'name':'Wren Example','relationship':'STAFF'},'takenAt':'%s','how':'IN_PERSON',
                 'text':'He waited by my car.','readBackAndAgreed':true}""".formatted(Days.hoursAgo(2))).isCreated();
        threats.senior()
                .posts("/parent-conversations", """
                {'spokenAt':'%s','mode':'By phone','present':['Corin Example'],'gist':'What was posted, and the gate',
                 'parentsAccount':'She has it in for my son'}""".formatted(Days.hoursAgo(1)))
                .isCreated();
    }

    static void haveABarInForceTheSameDay(Case threats) {
        As head = threats.head();
        head.posts(
                        "/findings",
                        "{'allegations':[{'clause':'N7','outcome':'BREACH','reasons':'In the group and at the gate'}]}")
                .isDone();
        threats.senior().posts("/proportionality", """
                {'lesserSteps':[{'step':'A2','status':'UNSUITABLE','why':'She cannot be asked to meet him'}],
                 'effectOnChild':'Collected by the aunt','adjustmentsOffered':'Everything by letter'}""").isDone();
        head.posts("/decision", "{'responses':['A3','A5'],'reasons':'A threat to a person, on the site'}")
                .isDone();
        head.posts("/escalations", """
                {'authority':'POLICE','grounds':[{'code':'THREATENING_COMMUNICATION','facts':'The message, and the hammer'}],
                 'shared':['The message'],'lawfulBasis':'Prevention of crime'}""").isCreated();
        head.posts("/site-ban", """
                {'route':'TEMPORARY_BAR','siteRiskBasis':'He waited by her car','immediateRisk':'He came with a hammer',
                 'scope':'The whole site','representationsBy':'%s','noticeServed':{'method':'By hand','at':'%s'},
                 'accessPlan':{'collection':'The aunt','parentsEvening':'By phone','medicalOrSend':'By appointment'}}""".formatted(Days.ahead(10), Days.hoursAgo(0))).isCreated();
        assertThat(Boards.banned(threats)).containsExactly("TEMPORARY_BAR Corin Example");
        assertThat(threats.timeline()).hasSize(ENTRIES_TO_THE_BAR);
        assertThat(threats.office().reads("/letters").isDone().each("kind")).containsExactly("TEMPORARY_BAR");
        threats.office()
                .reads("/letters")
                .isDone()
                .items()
                .forEach(letter -> assertThat(letter.path("sha256").asString()).hasSize(64));
    }

    static void areAnsweredOnceTheParentIsHeard(Case threats) {
        threats.head().posts("/site-ban/decision", confirmed("")).isRefused("RepresentationsAreInOrClosed");
        threats.office()
                .posts(
                        "/site-ban/representations",
                        "{'receivedAt':'%s','text':'I did not mean it. Who takes my son?'}".formatted(Days.hoursAgo(0)))
                .isCreated();
        threats.head().posts("/site-ban/decision", confirmed("")).isRefused("EachPointIsAnswered");
        threats.head().posts("/site-ban/decision", confirmed("""
                {'point':'It was not meant','answer':'There was a hammer'},
                {'point':'Who takes his son','answer':'The aunt, as agreed'}""")).isDone();
        assertThat(Boards.banned(threats)).containsExactly("CONFIRMED Corin Example");
    }

    private static String confirmed(String answers) {
        return """
            {'outcome':'CONFIRMED','answers':[%s],'reasons':'The risk goes on',
             'from':'%s','to':'%s','reviewOn':'%s'}""".formatted(answers, Days.ahead(0), Days.ahead(120), Days.ahead(60));
    }

    static void comeToAnEnd(Case threats) {
        String closure = "{'parentTold':'The ban, its reasons and its review','reporterTold':true}";
        threats.senior().posts("/closure", closure).isRefused("NoActionIsOpen");
        threats.senior()
                .posts(
                        "/escalations/1/outcome",
                        "{'outcome':'CHARGED','reference':'CRN 1','at':'%s'}".formatted(Days.hoursAgo(0)))
                .isDone();
        threats.senior().posts("/closure", closure).isDone();
        assertThat(Boards.due(threats)).contains("BAN_REVIEW", "BAN_ENDS");
        threats.head()
                .posts(
                        "/site-ban/review",
                        "{'outcome':'CONTINUED','reasons':'Still on bail','reviewOn':'%s'}".formatted(Days.ahead(100)))
                .isDone();
        threats.head()
                .posts("/site-ban/review", "{'outcome':'LIFTED','reasons':'He has moved away'}")
                .isDone();
        assertThat(Boards.banned(threats)).isEmpty();
        threats.tellsItsReporter("DEALT_WITH");
    }
}
