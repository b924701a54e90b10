package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casebook.app.LivedYear;
import casebook.app.StartedCasebook;
import casebook.app.Trust;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A trust of three schools: one with a year of cases, one with none, and one that nobody reaches. */
class TrustIT {
    private static final String OVERVIEW = "/api/trust/overview?from=2025-09-01&to=2026-07-31";
    private static final String THEIRS = "/api/governors/overview?from=2025-09-01&to=2026-07-31";
    private static final URI NOBODY = URI.create("http://127.0.0.1:9");

    @TempDir
    Path oaks;

    @TempDir
    Path elms;

    @TempDir
    Path trusts;

    @Test
    void trustees_see_what_each_school_tells_its_governors_and_no_case_and_nobody() throws IOException {
        LivedYear.in(oaks);
        try (StartedCasebook oak = StartedCasebook.demoIn(oaks).whenReady();
                StartedCasebook elm = StartedCasebook.demoIn(elms).whenReady();
                StartedCasebook trust = StartedCasebook.demoIn(
                                trusts, Trust.of(Map.of("oak", oak.address(), "elm", elm.address(), "ash", NOBODY)))
                        .whenReady();
                School atOak = new School(oak.address());
                School atElm = new School(elm.address());
                School atTrust = new School(trust.address())) {
            Reply told = atTrust.governor().reads(OVERVIEW).isDone();
            isWhatTheSchoolTells(atOak, told);
            namesNobody(atOak, told);
            assertThat(silences(told)).containsExactly("AWAY", "", "");
            hasOnRecordThatTheTrustLooked(atOak);
            hasOnRecordThatTheTrustLooked(atElm);
            mayReadNothingElse(atOak);
            atTrust.office().reads(OVERVIEW).is(403).isRefused("OpenToTheseRoles");
            atTrust.trust().reads(OVERVIEW).is(403).isRefused("OpenToTheseRoles");
            atOak.governor().reads(OVERVIEW).is(404);

            elm.context().close();
            Reply again = atTrust.head().reads(OVERVIEW).isDone();
            assertThat(silences(again)).containsExactly("AWAY", "AWAY", "");
            isWhatTheSchoolTells(atOak, again);
        }
        assertThat(stored(trusts)).isNotEmpty().noneMatch(text -> text.contains("Invented oak"));
    }

    /** Schools come in the order of their keys, so the one with a year of cases is the last. */
    private static void isWhatTheSchoolTells(School school, Reply told) {
        List<JsonNode> its = figures(school.governor().reads(THEIRS).isDone(), "/figures");
        assertThat(its).hasSize(3).isEqualTo(figures(told, "/schools/2/figures"));
        List<JsonNode> together = figures(told, "/together");
        for (int term = 0; term < its.size(); term++) {
            assertThat(together.get(term).at("/sources/total"))
                    .isEqualTo(its.get(term).at("/sources/total"));
            assertThat(together.get(term).at("/sources/atLeast").asBoolean()).isTrue();
        }
    }

    private static List<JsonNode> figures(Reply reply, String at) {
        return reply.at("terms").valueStream().map(term -> term.at(at)).toList();
    }

    private static void namesNobody(School school, Reply told) {
        List<JsonNode> cases = TheEnd.pages(school.head(), "/api/incidents?limit=200");
        List<JsonNode> people = TheEnd.pages(school.head(), "/api/people?limit=200");
        assertThat(cases).hasSizeGreaterThan(60);
        assertThat(people).isNotEmpty();
        Stream.concat(
                        cases.stream().flatMap(each -> Stream.of(each.path("reference"), each.path("incidentId"))),
                        people.stream().map(each -> each.path("name")))
                .map(JsonNode::asString)
                .forEach(told::doesNotSay);
    }

    private static List<String> silences(Reply told) {
        return told.at("schools")
                .valueStream()
                .map(each -> each.path("silence").asString(""))
                .toList();
    }

    private static void hasOnRecordThatTheTrustLooked(School school) {
        await().untilAsserted(() -> assertThat(school.head()
                        .reads("/api/audit/reads?actor=trust")
                        .isDone()
                        .each("what"))
                .containsOnly("GOVERNORS_VIEW"));
    }

    private static void mayReadNothingElse(School school) {
        school.trust().reads(THEIRS).isDone();
        for (String path : List.of(
                "/api/incidents",
                "/api/incidents?q=teacher",
                "/api/governors/incidents",
                "/api/governors/policy-review",
                "/api/people",
                "/api/deadlines",
                "/api/site-bans",
                "/api/worklist",
                "/api/policy-editions",
                "/api/school",
                "/api/accounts",
                "/api/audit",
                "/api/audit/reads")) {
            school.trust().reads(path).is(403).isRefused("OpenToTheseRoles");
        }
        school.trust()
                .posts("/api/me/second-factor", "{'password':'%s'}".formatted(StartedCasebook.PASSWORD))
                .is(403);
    }

    private static List<String> stored(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
            return files.filter(Files::isRegularFile).map(TrustIT::contents).toList();
        }
    }

    private static String contents(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
