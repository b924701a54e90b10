package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The small lives of responses, what a retraction leaves standing, and what was known when. */
final class TheLives {

    private TheLives() {}

    static Case isUnderEnquiry(School school) {
        Case concern = TheEmergency.isReported(school);
        concern.senior()
                .posts("/screening", "{'outcome':'ACCEPTED','safeguardingConcern':false}")
                .isDone();
        return concern;
    }

    static void aMeetingIsAnsweredAndMoved(Case concern) {
        concern.senior().posts("/meetings", """
                        {'purpose':'FACT_FINDING','with':'SENIOR_LEADER','hostName':'The deputy','at':'%s',
                         'companionOffered':true}""".formatted(Days.hoursAhead(400))).isCreated();
        concern.office()
                .posts("/meetings/1/reply", "{'reply':'DECLINED','repliedAt':'%s'}".formatted(Days.hoursAgo(1)))
                .isDone();
        concern.page().shows("meetings/0/reply", "DECLINED");
        concern.senior()
                .posts("/meetings/1/time", "{'at':'%s','reason':'A night shift'}".formatted(Days.hoursAhead(1)))
                .isDone()
                .shows("cautions/0/rule", "MeetingHasNotice");
        concern.page().shows("meetings/0/reply", "").shows("cautions/0/rule", "MeetingHasNotice");
        assertThat(Boards.due(concern)).containsExactly("MEETING");
    }

    static void itsNotesAreDisputed(Case concern) {
        String shared = "{'sharedAt':'%s','sharedBy':'EMAIL'}".formatted(Days.hoursAgo(0));
        concern.office().posts("/meetings/1/notes", shared).isRefused("NotesAreOfAMeetingHeld");
        concern.senior()
                .posts("/meetings/1/outcome", "{'held':true,'attendees':['Both'],'notes':'Loud'}")
                .isDone();
        String disputed = "{'reply':'DISPUTED','repliedAt':'%s'%s}";
        concern.office()
                .posts("/meetings/1/notes/reply", disputed.formatted(Days.hoursAgo(0), ""))
                .isRefused("NotesWereShared");
        concern.office().posts("/meetings/1/notes", shared).isDone();
        concern.office()
                .posts("/meetings/1/notes/reply", disputed.formatted(Days.hoursAgo(0), ""))
                .isRefused("DisputeIsInTheParentsWords");
        concern.office()
                .posts("/meetings/1/notes/reply", disputed.formatted(Days.hoursAgo(0), ",'words':'I was calm'"))
                .isDone();
        concern.page().shows("meetings/0/notesReply", "DISPUTED");
    }

    static void aStatementIsMadeInRetrospectAndRetracted(Case concern) {
        concern.senior()
                .posts("/statements", """
            {'from':{'name':'Another parent','relationship':'PARENT'},'takenAt':'%s','how':'PHONE',
             'text':'I saw it','readBackAndAgreed':true}""".formatted(Days.hoursAgo(24 * 30)))
                .isCreated();
        JsonNode late = concern.lastEntry();
        assertThat(late.path("retrospective").asBoolean()).isTrue();
        assertThat(late.path("schoolDaysLate").asInt()).isGreaterThan(10);
        concern.senior()
                .posts("/parent-conversations", """
                        {'spokenAt':'%s','mode':'By phone','present':['A parent'],'gist':'The messages',
                         'parentsAccount':'It was not meant so'}""".formatted(Days.hoursAgo(1)))
                .isCreated();
        assertThat(concern.lastEntry().path("retrospective").asBoolean()).isFalse();
        concern.isAt("AWAITING_DECISION");
        concern.senior()
                .posts(
                        "/corrections",
                        "{'entry':%d,'kind':'RETRACTION','text':'Of another case','why':'A mix-up'}"
                                .formatted(late.path("version").asLong()))
                .isCreated();
        concern.isAt("UNDER_ENQUIRY");
        concern.head()
                .posts("/findings", "{'allegations':[{'clause':'N1','outcome':'BREACH','reasons':'x','evidence':[]}]}")
                .isRefused("InformationIsGatheredFirst");
        assertThat(concern.timeline()
                        .get(late.path("version").asInt())
                        .path("correctedBy")
                        .size())
                .isEqualTo(1);
    }

    /** After each entry the case is known as it was shown then; now, as it is. */
    static void isKnownAsItWas(Case concern) {
        for (JsonNode entry : concern.timeline()) {
            Reply known = asKnown(concern, entry.path("recordedAt").asString());
            assertThat(known.isDone().version()).isEqualTo(entry.path("version").asLong());
        }
        ObjectNode today = (ObjectNode) concern.page().json();
        today.remove(List.of("subjectAcknowledged", "standingInterests"));
        String now = concern.lastEntry().path("recordedAt").asString();
        assertThat(asKnown(concern, now).json()).isEqualTo(today);
        assertThat(asKnown(concern, Days.ahead(30)).json()).isEqualTo(today);
        asKnown(concern, concern.timeline().get(3).path("recordedAt").asString())
                .shows("status", "AWAITING_DECISION");
        asKnown(concern, "2020-01-01").is(404).isProblem();
    }

    private static Reply asKnown(Case concern, String instant) {
        return concern.head().reads("?asOf=" + instant);
    }

    static void theHeadDeclinesAProposal(Case concern) {
        String proposal =
                "{'authority':'POLICE','grounds':[{'code':'%s','facts':'Forty messages'}],'why':'It goes on'}";
        concern.senior()
                .posts("/escalation-proposals", proposal.formatted("RUDE"))
                .isRefused("EscalationNeedsACriminalGround");
        concern.senior()
                .posts("/escalation-proposals", proposal.formatted("HARASSMENT"))
                .isCreated()
                .shows("number", "1");
        String declined = "{'reasons':'It stopped on Monday'}";
        concern.senior().posts("/escalation-proposals/1/refusal", declined).isRefused("OnlyTheHeadDecides");
        concern.head().posts("/escalation-proposals/1/refusal", declined).isDone();
        concern.head().posts("/escalation-proposals/1/refusal", declined).isRefused("ProposalIsOnRecord");
        concern.page().shows("proposals/0/followed", "false");
    }

    static void aMessageIsAttributed(Case concern) {
        String evidence = concern.office()
                .uploads(
                        "/evidence",
                        new byte[] {1},
                        "picture.png",
                        Map.of("suppliedBy", "A parent", "howObtained", "By e-mail", "description", "The group"))
                .isCreated()
                .text("evidenceId");
        String author = """
            {'evidenceId':'%s','message':'The second one','author':'%s','basis':'The number','certainty':'LIKELY'}""";
        concern.senior()
                .posts("/authors", author.formatted(concern.id(), "SUBJECT"))
                .isRefused("AuthorshipIsOfEvidenceOnFile");
        concern.senior()
                .posts("/authors", author.formatted(evidence, "ANOTHER"))
                .isRefused("AnotherAuthorIsNamed");
        concern.senior()
                .posts("/authors", author.formatted(evidence, "SUBJECT"))
                .isCreated();
        concern.page().shows("authors/0/evidenceId", evidence).shows("authors/0/basis", "The number");
    }

    static void aGapIsTagged(Case concern) {
        concern.senior().posts("/policy-gaps", "{'clause':'X9','remark':'x'}").isRefused("GapIsInAClauseOfTheEdition");
        concern.senior()
                .posts("/policy-gaps", "{'clause':'P2','remark':'Says nothing of voice messages'}")
                .isCreated();
        concern.page().shows("policyGaps/0/clause", "P2");
        concern.school()
                .head()
                .reads("/api/policy-gaps?clause=P2")
                .isDone()
                .shows("items/0/remark", "Says nothing of voice messages")
                .shows("items/0/edition", "2025-01");
        concern.school().governor().reads("/api/policy-gaps").isRefused("OpenToTheseRoles");
    }
}
