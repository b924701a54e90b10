package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.StartedCasebook;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;

/** What a school has that must be there wherever it goes: a case, its evidence, words of a draft, passwords, and a log that was signed. */
record TheMove(String incident, String evidence, String checkpoint, int cases) {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0};
    private static final String WORDS = "Words of a decision that nobody took";

    /** Its first administrator opens accounts, a concern is raised with a screenshot, and the Head changes a password and begins to write. */
    static TheMove begins(URI address, String code) throws Exception {
        try (School school = new School(address)) {
            TheAccounts.starts(school, code).isCreated();
            As admin = TheAccounts.as(school, "first.admin", TheAccounts.OWN);
            As office = TheAccounts.begins(school, admin, "o.ffice", "OFFICE");
            As head = TheAccounts.begins(school, admin, "h.ead", "HEAD");
            TheAccounts.begins(school, admin, "g.overnor", "GOVERNOR");
            head.posts("/api/me/password", TheAccounts.passwords(TheAccounts.CHOSEN, StartedCasebook.PASSWORD))
                    .isDone();
            Reply report = reported(office).shows("reference", Days.thisYear() + "-0001");
            String incident = "/incidents/" + report.text("incidentId");
            String evidence = "/api" + incident + "/evidence/" + uploaded(office.on("/api" + incident));
            try (AtAPage page = AtAPage.signedIn(address, "h.ead")) {
                assertThat(page.sends(incident + "/decision", "_draft=keep&reasons=" + AtAPage.encoded(WORDS)))
                        .contains("is kept for you");
            }
            return new TheMove(incident, evidence, signed(school), 1);
        }
    }

    private static Reply reported(As office) {
        return office.posts("/api/incidents", """
                        {'group':{'kind':'CLASS','name':'Year 4'},'happenedAt':'%s','description':'Wordy quarrel over marbles',
                         'clauses':['N1'],'reporter':{'wish':'ANONYMOUS'},'subject':{'name':'Invented Parent','relationship':'PARENT'}}""".formatted(Days.hoursAgo(5))).isCreated();
    }

    private static String uploaded(As office) {
        return office.uploads(
                        "/evidence",
                        PICTURE,
                        "picture.png",
                        Map.of("suppliedBy", "A parent", "howObtained", "At the office", "description", "A message"))
                .isCreated()
                .text("evidenceId");
    }

    private static String signed(School school) {
        As governor = TheAccounts.as(school, "g.overnor", TheAccounts.CHOSEN);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> governor.reads("/api/audit/checkpoint").status() == 200);
        return governor.reads("/api/audit/checkpoint").isDone().body();
    }

    /** All of it, at that address. */
    void isThere(URI address) throws Exception {
        try (School school = new School(address);
                AtAPage page = AtAPage.signedIn(address, "h.ead")) {
            As head = TheAccounts.as(school, "h.ead", StartedCasebook.PASSWORD);
            head.reads("/api" + incident).isDone().shows("description", "Wordy quarrel over marbles");
            assertThat(head.reads("/api/incidents").isDone().items()).hasSize(cases);
            assertThat(head.reads(evidence).isDone().bytes()).isEqualTo(PICTURE);
            assertThat(page.opens(incident + "/decision")).contains(WORDS, "You began this on");
            TheAccounts.as(school, "g.overnor", TheAccounts.CHOSEN)
                    .posts(
                            "/api/audit/checkpoint/comparison",
                            "{'checkpoint':'%s'}".formatted(checkpoint.replace("\n", "\\n")))
                    .isDone()
                    .shows("finding", "CONTAINED");
        }
    }

    /** The next concern has the next number. */
    TheMove goesOn(URI address) {
        try (School school = new School(address)) {
            reported(TheAccounts.as(school, "o.ffice", TheAccounts.CHOSEN))
                    .shows("reference", Days.thisYear() + "-000" + (cases + 1));
            return new TheMove(incident, evidence, signed(school), cases + 1);
        }
    }
}
