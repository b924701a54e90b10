package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** A letter is looked at before it goes out, and what the parent was told can be read in one place. */
final class TheDraft {

    private static final String WARNING = "{'clauses':['N1'],'whatMustChange':'%s','deliveredBy':'POST','letter':'%s'}";
    private static final String READ = "{'read':true}";

    private TheDraft() {}

    static Case isCalledFor(School school) {
        Case concern = TheEmergency.isReported(school);
        concern.senior()
                .posts("/screening", "{'outcome':'ACCEPTED','safeguardingConcern':false}")
                .isDone();
        concern.senior().posts("/statements", """
                        {'from':{'name':'A neighbour','relationship':'PARENT'},'takenAt':'%s','how':'PHONE',
                         'text':'I read it','readBackAndAgreed':true}""".formatted(Days.hoursAgo(5))).isCreated();
        concern.senior()
                .posts("/parent-conversations", """
                        {'spokenAt':'%s','mode':'In school','present':['The parent'],'gist':'Talked through',
                         'parentsAccount':'I was tired'}""".formatted(Days.hoursAgo(4)))
                .isCreated();
        concern.head().posts("/findings", """
                        {'allegations':[{'clause':'N1','outcome':'BREACH','reasons':'About a person','evidence':[]}]}""").isDone();
        concern.senior().posts("/proportionality", """
                        {'lesserSteps':[{'step':'ADVICE','status':'TRIED','why':'It went on'}],
                         'effectOnChild':'None','adjustmentsOffered':'A later time'}""").isDone();
        concern.head()
                .posts("/decision", "{'responses':['A1'],'reasons':'A first breach'}")
                .isDone();
        return concern;
    }

    static void isMadeByTheLeaderWithoutAThreat(Case concern) {
        concern.senior()
                .posts("/warnings", WARNING.formatted("Stop, or we will prosecute you", "DRAFT"))
                .isRefused("LetterThreatensNobody");
        As senior = concern.senior().underKey("a1d3c8c6-1d34-4f1f-9c8d-5a2f0c7c0b02");
        String warning = WARNING.formatted("No remarks about staff", "DRAFT");
        Reply first = senior.posts("/warnings", warning).isCreated();
        senior.posts("/warnings", warning).isTheSameAs(first);
        JsonNode letter = letters(concern).getFirst();
        assertThat(letters(concern)).hasSize(1);
        assertThat(letter.path("state").asString()).isEqualTo("DRAFT");
        assertThat(letter.path("sha256").isNull()).isTrue();
        concern.office().reads(path(letter)).is(404);
        concern.office()
                .posts(path(letter) + "/draft", "{'addition':'Or see you in court'}")
                .isRefused("DraftThreatensNobody");
        concern.office()
                .posts(path(letter) + "/draft", "{'addition':'Thank you for coming.','address':'1 Invented Lane'}")
                .isDone();
        Reply preview = concern.head().reads(path(letter) + "/preview").isDone();
        assertThat(preview.body()).startsWith("%PDF-");
        assertThat(untold(concern)).contains("WARNING");
    }

    static void isApprovedByTheHeadAndServedByTheOffice(Case concern) {
        JsonNode draft = letters(concern).getFirst();
        String served = "{'method':'POST','at':'%s','proof':'Posted'}".formatted(Days.hoursAgo(1));
        concern.office().posts(path(draft) + "/service", served).isRefused("LetterIsFrozenFirst");
        concern.senior().posts(path(draft) + "/approval", READ).isRefused("OnlyTheHeadDecides");
        concern.head().posts(path(draft) + "/approval", READ).isDone();
        concern.head().posts(path(draft) + "/approval", READ).isRefused("LetterIsADraft");
        JsonNode letter = letters(concern).getFirst();
        assertThat(letter.path("state").asString()).isEqualTo("FROZEN");
        assertThat(letter.at("/approved/by").asString()).isEqualTo("head");
        assertThat(letter.at("/approved/how").asString()).isEqualTo("ON_SIGHT");
        assertThat(letter.path("sha256").asString()).hasSize(64);
        concern.head().reads(path(draft) + "/preview").is(404);
        concern.office().posts(path(draft) + "/service", served).isDone();
        assertThat(letters(concern).getFirst().path("state").asString()).isEqualTo("SERVED");
        assertThat(concern.head()
                        .reads("/timeline")
                        .at("letters")
                        .valueStream()
                        .map(happened -> happened.path("type").asString()))
                .containsExactly("LetterDrafted", "LetterDrafted", "LetterApproved", "LetterFrozen", "LetterServed");
    }

    static void isToldInTheView(Case concern) {
        assertThat(concern.senior().reads("/told").isDone().each("what")).containsExactly("CONVERSATION", "LETTER");
        assertThat(untold(concern)).isEmpty();
        concern.governor().reads("/told").is(404);
    }

    static void isAcknowledgedAndTakenBack(Case concern) {
        String acknowledged = "{'acknowledgedAt':'%s','how':'By e-mail'}".formatted(Days.hoursAgo(0));
        concern.office().posts("/warnings/2/acknowledgement", acknowledged).isRefused("WarningIsOnRecord");
        concern.office().posts("/warnings/1/acknowledgement", acknowledged).isDone();
        concern.senior()
                .posts("/warnings/1/withdrawal", "{'reason':'Another wrote it'}")
                .isRefused("OnlyTheHeadDecides");
        concern.head()
                .posts("/warnings/1/withdrawal", "{'reason':'Another wrote it'}")
                .isDone();
        concern.head()
                .posts("/warnings/1/withdrawal", "{'reason':'Another wrote it'}")
                .isRefused("WarningStands");
        assertThat(letters(concern))
                .extracting(letter -> letter.path("kind").asString())
                .containsExactly("WARNING", "WARNING_WITHDRAWN");
        assertThat(untold(concern)).containsExactly("WARNING_WITHDRAWN");
    }

    /** Nobody asked for a draft: the Head's decision stands for the approval, and the letter is frozen at once. */
    static void isNotNeededWhereTheHeadDecided(Case concern) {
        concern.senior()
                .posts("/warnings", WARNING.formatted("No remarks about staff", "AT_ONCE"))
                .isCreated();
        JsonNode letter = letters(concern).getLast();
        assertThat(letter.path("state").asString()).isEqualTo("FROZEN");
        assertThat(letter.at("/approved/by").asString()).isEqualTo("head");
        assertThat(letter.at("/approved/how").asString()).isEqualTo("BY_THE_DECISION");
    }

    private static List<String> untold(Case concern) {
        return concern.senior()
                .reads("/told")
                .isDone()
                .at("notYetTold")
                .valueStream()
                .map(left -> left.path("code").asString())
                .toList();
    }

    private static List<JsonNode> letters(Case concern) {
        return concern.office().reads("/letters").isDone().items();
    }

    private static String path(JsonNode letter) {
        return "/letters/" + letter.path("letterId").asString();
    }
}
