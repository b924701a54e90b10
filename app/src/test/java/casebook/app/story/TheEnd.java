package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** Cases are closed when all is done, and years later somebody asks what was known, and who did what. */
final class TheEnd {

    private static final String CLOSURE = "{'parentTold':'%s','reporterTold':%s}";

    private TheEnd() {}

    static void isNotYet(Case year4) {
        year4.head().posts("/closure", CLOSURE.formatted("All of it", true)).isRefused("NoActionIsOpen");
    }

    static void isWhenAllIsDone(Case year4) {
        year4.head().posts("/closure", CLOSURE.formatted("", true)).isRefused("ParentHasBeenTold");
        year4.head().posts("/closure", CLOSURE.formatted("All of it", false)).isRefused("ReporterIsToldItIsDealtWith");
        year4.head().posts("/closure", CLOSURE.formatted("All of it", true)).isDone();
        year4.isAt("CLOSED");
        year4.tellsItsReporter("DEALT_WITH");
        assertThat(Boards.due(year4)).contains("BAN_REVIEW");
        year4.head()
                .posts("/decision", "{'responses':['A1'],'reasons':'x'}")
                .is(409)
                .isRefused("CaseIsAtThatStep");
    }

    static void whatWasKnownOnTheDay(Case year4) {
        List<JsonNode> all = year4.timeline();
        assertThat(all)
                .extracting(entry -> entry.path("version").asLong())
                .startsWith(0L, 1L, 2L)
                .isSorted();
        String day = all.get(2).path("recordedAt").asString();
        assertThat(year4.head().reads("/timeline?asOf=" + day).isDone().items()).isEqualTo(all.subList(0, 3));
        year4.head().reads("/timeline?asOf=2020-01-01").isDone();
        assertThat(year4.head().reads("/timeline?asOf=2020-01-01").items()).isEmpty();
    }

    static void casesAreFound(School school, Case... cases) {
        List<String> found = pages(school.head(), "/api/incidents?limit=2").stream()
                .map(item -> item.path("reference").asString())
                .toList();
        assertThat(found).containsExactly(cases[2].reference(), cases[1].reference(), cases[0].reference());
        assertThat(search(school, "ATHRAWES")).containsExactly(cases[0].reference());
        assertThat(search(school, "wyr")).containsExactly(cases[0].reference());
        assertThat(search(school, "parking")).containsExactly(cases[2].reference());
        assertThat(search(school, "Quillfeather")).isEmpty();
        assertThat(school.head().reads("/api/incidents?status=CLOSED").each("reference"))
                .containsExactly(cases[0].reference());
        school.head().reads("/api/incidents?after=made-up").is(400).isProblem();
    }

    private static List<String> search(School school, String word) {
        return school.office().reads("/api/incidents?q=" + word).isDone().each("reference");
    }

    static void whoDidWhat(School school, Case year4) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            List<JsonNode> refused = pages(school.dataProtectionLead(), "/api/audit?type=GuardRefused&limit=20");
            assertThat(refused)
                    .extracting(entry -> entry.path("rule").asString())
                    .isEqualTo(school.refusals());
            assertThat(refused)
                    .allSatisfy(
                            entry -> assertThat(entry.path("basis").asString()).isNotBlank());
        });
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                pages(school.dataProtectionLead(), "/api/audit/reads?limit=100&incident=" + year4.id()))
                        .extracting(entry -> entry.path("actor").asString() + " "
                                + entry.path("what").asString())
                        .contains("head CASE", "head TIMELINE", "head EVIDENCE"));
        assertThat(pages(school.dataProtectionLead(), "/api/audit?limit=20&incident=" + year4.id()))
                .extracting(entry -> entry.path("type").asString())
                .contains("ConcernReported", "SiteBanConfirmed", "CaseClosed", "GuardRefused");
    }

    /** Every page of a list. */
    static List<JsonNode> pages(As reader, String path) {
        List<JsonNode> items = new ArrayList<>();
        Reply page = reader.reads(path).isDone();
        items.addAll(page.items());
        while (!page.at("next").isNull()) {
            page = reader.reads(path + "&after=" + page.text("next")).isDone();
            items.addAll(page.items());
        }
        return items;
    }
}
