package casebook.app.story;

import static casebook.app.story.TheClocks.breach;
import static casebook.app.story.TheClocks.invited;
import static casebook.app.story.TheClocks.underEnquiry;
import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.StartedCasebook;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clocks of a school: its calendar, and what the law gives. */
class ClocksIT {

    @TempDir
    Path folder;

    @Test
    void the_calendar_is_edited_and_what_counts_school_days_counts_by_it() {
        try (StartedCasebook casebook = StartedCasebook.demoIn(folder);
                School school = new School(casebook.address())) {
            school.office()
                    .posts("/api/school-calendar/terms", "{'schoolYear':2040,'terms':[]}")
                    .isDone()
                    .shows("changed", "false");
            Case concern = underEnquiry(school);
            invited(concern, Days.ahead(30) + "T10:00:00Z").isCreated();
            assertThat(concern.page().at("cautions")).isEmpty();
            String days = "{'first':'%s','last':'%s'}".formatted(Days.ahead(0), Days.ahead(40));
            school.senior().posts("/api/school-calendar/closures", days).is(403);
            school.office()
                    .posts("/api/school-calendar/closures", days)
                    .isDone()
                    .shows("changed", "true");
            concern.page().shows("cautions/0/rule", "MeetingHasNotice");
            invited(concern, Days.ahead(30) + "T11:00:00Z").isCreated().shows("cautions/0/rule", "MeetingHasNotice");
            assertThat(school.governor()
                            .reads("/api/school-calendar")
                            .isDone()
                            .at("closures/0/first")
                            .asString())
                    .isEqualTo(Days.ahead(0));
            school.office().posts("/api/school-calendar/closures/removal", days).isDone();
            school.office().posts("/api/school-calendar/closures/removal", days).isRefused("ClosureIsThere");
            assertThat(concern.page().at("cautions")).isEmpty();
            school.head()
                    .posts(
                            "/api/school-calendar/terms",
                            "{'schoolYear':2026,'terms':[{'first':'2026-12-18','last':'2026-09-02'}]}")
                    .isRefused("TermsRunForwards");
        }
    }

    @Test
    void what_the_law_asks_is_due_in_calendar_days_and_hours() {
        try (StartedCasebook casebook = StartedCasebook.demoIn(folder);
                School school = new School(casebook.address())) {
            String duty = breach(school);
            String access = school.office()
                    .posts(
                            "/api/subject-access-requests",
                            "{'receivedOn':'%s','requester':'Invented Parent'}".formatted(Days.ahead(-1)))
                    .isCreated()
                    .text("dutyId");
            assertThat(school.dataProtectionLead()
                            .reads("/api/deadlines")
                            .isDone()
                            .each("kind"))
                    .filteredOn(kind -> !kind.equals("POLICY_REVIEW"))
                    .containsExactly("BREACH_REPORT", "SUBJECT_ACCESS");
            school.office()
                    .posts("/api/subject-access-requests/" + access + "/extension", "{'reason':'Many'}")
                    .is(403);
            As lead = school.dataProtectionLead();
            lead.posts("/api/subject-access-requests/" + access + "/extension", "{'reason':'Many'}")
                    .isDone();
            lead.posts("/api/subject-access-requests/" + access + "/extension", "{'reason':'More'}")
                    .isRefused("ExtendedOnce");
            school.office().reads("/api/subject-access-requests").is(403);
            assertThat(lead.reads("/api/subject-access-requests").isDone().each("requester"))
                    .containsExactly("Invented Parent");
            lead.posts(
                            "/api/subject-access-requests/" + access + "/answer",
                            "{'answeredOn':'%s'}".formatted(Days.ahead(0)))
                    .isDone();
            lead.posts("/api/data-breaches/" + duty + "/closure", "{'reason':'It was locked'}")
                    .isDone();
            lead.posts("/api/data-breaches/" + duty + "/closure", "{'reason':'It was locked'}")
                    .isRefused("DutyIsOpen");
            assertThat(lead.reads("/api/data-breaches?done=true").isDone().each("whyNotReported"))
                    .containsExactly("It was locked");
            assertThat(lead.reads("/api/data-breaches").isDone().items()).isEmpty();
            assertThat(lead.reads("/api/deadlines").isDone().each("kind")).containsExactly("POLICY_REVIEW");
        }
    }
}
