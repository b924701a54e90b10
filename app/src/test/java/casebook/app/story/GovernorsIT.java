package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedCasebook.class)
class GovernorsIT {

    @Test
    void a_governor_sees_that_there_are_cases_and_cannot_tell_which(School school) {
        Case concern = TheEmergency.isReported(school);
        await().untilAsserted(() ->
                assertThat(cases(school, "").isDone().at("items").size()).isPositive());
        Reply report = cases(school, "").isDone();
        String id = concern.id();
        report.doesNotSay(id, concern.reference(), "Year 4");
        school.governor().reads("/api/governors/overview").isDone().doesNotSay(id, concern.reference());
        school.governor().reads("/api/audit?limit=200").isDone().doesNotSay(id);
        school.office().reads("/api/governors/incidents").is(403).isRefused("OpenToTheseRoles");
        concern.governor().reads("").is(404).isProblem();
        String again = "&report=" + report.text("report");
        assertThat(names(cases(school, again))).containsAll(names(report));
        assertThat(names(cases(school, ""))).doesNotContainAnyElementsOf(names(report));
    }

    private static Reply cases(School school, String more) {
        return school.governor().reads("/api/governors/incidents?limit=200" + more);
    }

    private static List<String> names(Reply report) {
        return report.items().stream()
                .map(item -> item.path("pseudonym").asString())
                .toList();
    }
}
