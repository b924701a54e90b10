package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What was decided goes out in writing, and it is on record which bytes went out, and that they arrived. */
final class TheLetters {

    private static final String SERVICE = "{'method':'HAND','at':'%s','proof':'Signed for at the office'}";

    private TheLetters() {}

    static void areFrozenAtOnce(Case year4, String... kinds) {
        assertThat(year4.office().reads("/letters").isDone().each("kind")).containsExactly(kinds);
    }

    static void areWhatWasFrozen(Case year4) {
        for (JsonNode letter : letters(year4)) {
            Reply pdf = year4.head().reads(path(letter)).isDone();
            assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
            assertThat(pdf.header("Content-Disposition")).startsWith("attachment");
            assertThat(pdf.body()).startsWith("%PDF-");
            assertThat(sha256(pdf.bytes())).isEqualTo(letter.path("sha256").asString());
            assertThat(pdf.bytes()).hasSize(letter.path("size").asInt());
        }
        year4.head().reads("/letters/" + year4.id()).is(404).isProblem();
        year4.governor().reads("/letters").is(404).isProblem();
    }

    static void areServedOnce(Case year4) {
        JsonNode warning = letters(year4).getFirst();
        long before = year4.page().version();
        String served = SERVICE.formatted(Days.hoursAgo(1));
        year4.senior()
                .posts(path(warning) + "/service", SERVICE.formatted(Days.hoursAhead(30)))
                .isRefused("ServiceHasHappened");
        As office = year4.office().underKey("a1d3c8c6-1d34-4f1f-9c8d-5a2f0c7c0a01");
        Reply first = office.posts(path(warning) + "/service", served).isDone();
        assertThat(first.version()).isEqualTo(before);
        office.posts(path(warning) + "/service", served).isTheSameAs(first);
        year4.office().posts(path(warning) + "/service", served).isRefused("LetterIsServedOnce");
        year4.office().posts("/letters/" + year4.id() + "/service", served).is(404);
        assertThat(letters(year4).getFirst().at("/served/proof").asString()).isEqualTo("Signed for at the office");
        assertThat(year4.page().version()).isEqualTo(before);
    }

    private static List<JsonNode> letters(Case year4) {
        return year4.office().reads("/letters").isDone().items();
    }

    private static String path(JsonNode letter) {
        return "/letters/" + letter.path("letterId").asString();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
