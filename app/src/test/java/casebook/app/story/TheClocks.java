package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What has its day: a meeting, a breach; and what Casebook did about it by itself. */
final class TheClocks {

    /** Looks at once, and again. */
    static final String OFTEN = "--casebook.reminders.every=PT0.1S";

    private TheClocks() {}

    static Case underEnquiry(School school) {
        Case concern = TheEmergency.isReported(school);
        concern.senior()
                .posts("/screening", "{'outcome':'ACCEPTED','safeguardingConcern':false}")
                .isDone();
        assertThat(school.senior().reads("/api/worklist").isDone().each("kind"))
                .contains("PARENT_TO_REACH", "STATEMENT_MISSING");
        return concern;
    }

    static Reply invited(Case concern, String at) {
        return concern.senior().posts("/meetings", """
                {'purpose':'FACT_FINDING','with':'SENIOR_LEADER','hostName':'The deputy','at':'%s',
                 'companionOffered':true}""".formatted(at));
    }

    static String breach(School school) {
        return school.office()
                .posts(
                        "/api/data-breaches",
                        "{'becameAwareAt':'%s','whatHappened':'An invented phone was lost'}"
                                .formatted(Days.hoursAgo(1)))
                .isCreated()
                .text("dutyId");
    }

    static List<String> raised(School school) {
        return trail(school, "ReminderRaised");
    }

    static List<String> mailed(School school) {
        return trail(school, "ReminderMailed");
    }

    private static List<String> trail(School school, String type) {
        return school.dataProtectionLead().reads("/api/audit?type=" + type).isDone().items().stream()
                .map(entry -> entry.path("actor").asString() + " "
                        + entry.path("channel").asString())
                .toList();
    }
}
