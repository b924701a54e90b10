package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/** The school gathers information and speaks to the parent, before it finds anything (policy, P2). */
final class TheEnquiry {

    /** A picture of one pixel. */
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static final String FINDING = """
            {'allegations':[
              {'clause':'N1','outcome':'BREACH','reasons':'The words are on the screenshot','evidence':['%s']},
              {'clause':'N3','outcome':'NO_BREACH','reasons':'Criticism, sharply put'},
              {'clause':'G1','outcome':'BREACH','reasons':'Aired to the whole class'}]}""";

    private TheEnquiry() {}

    static void gathersInformation(Case year4) {
        String evidence = aScreenshot(year4);
        year4.head().posts("/findings", FINDING.formatted(evidence)).isRefused("InformationIsGatheredFirst");
        year4.senior().posts("/statements", """
                        {'from':{'name':'Mrs Owen-Example','relationship':'STAFF'},'takenAt':'%s','how':'IN_PERSON',
                         'text':'I read it on the way home.','readBackAndAgreed':true}""".formatted(Days.hoursAgo(30))).isCreated();
        year4.office()
                .posts("/moderator-actions", """
                        {'moderator':'The school','action':'DELETED_MESSAGE','learnedFrom':'A parent','happenedAt':'%s'}""".formatted(Days.hoursAgo(29)))
                .isRefused("GroupsAreRunByTheirModerators");
        year4.office()
                .posts("/moderator-actions", """
                        {'moderator':'Ann Example','action':'REMOVED_FROM_GROUP','learnedFrom':'A parent','happenedAt':'%s'}""".formatted(Days.hoursAgo(29)))
                .isCreated();
        year4.head().posts("/findings", FINDING.formatted(evidence)).isRefused("InformationIsGatheredFirst");
        year4.senior()
                .posts("/parent-conversations", """
                        {'spokenAt':'%s','mode':'In person','present':['Rhys Llŷr-Example'],
                         'gist':'What was posted','parentsAccount':'I was angry; “mae’n ddrwg gen i”'}""".formatted(Days.hoursAgo(20)))
                .isCreated();
        year4.isAt("AWAITING_DECISION");
        isFoundOn(year4, evidence);
    }

    private static String aScreenshot(Case year4) {
        Reply registered = year4.office()
                .uploads(
                        "/evidence",
                        PNG,
                        "sgrin ŵ 😡.png",
                        Map.of(
                                "suppliedBy",
                                "A parent of the class",
                                "howObtained",
                                "Shown at the office",
                                "description",
                                "Y neges"))
                .isCreated()
                .shows("sha256", sha256(PNG));
        assertThat(registered.at("size").asInt()).isEqualTo(PNG.length);
        Reply saved =
                year4.head().reads("/evidence/" + registered.text("evidenceId")).isDone();
        assertThat(saved.bytes()).isEqualTo(PNG);
        assertThat(saved.header("Content-Type")).isEqualTo("image/png");
        assertThat(saved.header("Content-Disposition")).startsWith("attachment");
        year4.page().shows("evidence/0/fileName", "sgrin ŵ 😡.png").shows("evidence/0/sha256", sha256(PNG));
        return registered.text("evidenceId");
    }

    private static void isFoundOn(Case year4, String evidence) {
        year4.senior().posts("/findings", FINDING.formatted(evidence)).is(403).isRefused("OnlyTheHeadDecides");
        year4.head().posts("/findings", FINDING.formatted(year4.id())).isRefused("EvidenceWasOnFile");
        year4.head()
                .posts("/findings", FINDING.formatted(evidence).replace("NO_BREACH", "BREACH"))
                .isRefused("LawfulCriticismIsConsidered");
        year4.head().posts("/findings", FINDING.formatted(evidence)).isDone();
        year4.isAt("DECIDED");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
