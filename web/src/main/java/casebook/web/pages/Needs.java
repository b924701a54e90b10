package casebook.web.pages;

import casebook.shared.people.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may need somebody now: for whom it is, and which list of the API says so. */
final class Needs {
    /** A part of the home page: up to five of a list, and the way to all of it; where each leads, if not to its case. */
    record Need(
            String title,
            String why,
            Set<Role> whose,
            String call,
            Map<String, String> asked,
            String all,
            @Nullable String leads) {}

    private static final String CASES = "/api/incidents";
    private static final String DUE = "/api/deadlines";

    private static final List<Need> LISTS = List.of(
            due(
                    "Overdue",
                    "These days have passed. Record what was done, or do it now.",
                    Set.of(Role.HEAD, Role.SENIOR_LEADER, Role.OFFICE, Role.DSL, Role.DATA_PROTECTION_LEAD),
                    "missed",
                    "true"),
            due(
                    "Emergency calls to ratify",
                    "The Head ratifies a call that was made without them.",
                    Set.of(Role.HEAD),
                    "kind",
                    "EMERGENCY_RATIFICATION"),
            cases(
                    "Decisions that wait for you",
                    "The enquiry is done. The Head finds, weighs and decides.",
                    Set.of(Role.HEAD),
                    "AWAITING_DECISION"),
            cases(
                    "Found, and not answered yet",
                    "The Head weighs the lesser steps and decides the response, or closes the case.",
                    Set.of(Role.HEAD, Role.SENIOR_LEADER),
                    "DECIDED"),
            cases(
                    "Concerns to screen",
                    "Nobody has said yet whether they are taken on.",
                    Set.of(Role.SENIOR_LEADER, Role.HEAD),
                    "REPORTED"),
            cases(
                    "New concerns",
                    "Pass them on to a senior leader, who takes them on or screens them out.",
                    Set.of(Role.OFFICE, Role.DSL),
                    "REPORTED"),
            cases(
                    "Enquiries under way",
                    "What was said is gathered, and the parent gives their own account.",
                    Set.of(Role.SENIOR_LEADER),
                    "UNDER_ENQUIRY"),
            due(
                    "Meetings",
                    "Those that are arranged, soonest first.",
                    Set.of(Role.SENIOR_LEADER, Role.HEAD),
                    "kind",
                    "MEETING"),
            cases(
                    "Being carried out",
                    "What the Head decided is carried out, and what came of it is recorded.",
                    Set.of(Role.OFFICE, Role.SENIOR_LEADER),
                    "ACTIONS_OPEN"),
            due("Reviews of bans", "A ban is looked at again by its day.", Set.of(Role.HEAD), "kind", "BAN_REVIEW"),
            due(
                    "Breaches of personal data",
                    "To be reported within 72 hours, weekends and holidays included.",
                    Set.of(Role.DATA_PROTECTION_LEAD, Role.HEAD),
                    "kind",
                    "BREACH_REPORT"),
            due(
                    "Requests for personal data",
                    "To be answered within a month.",
                    Set.of(Role.DATA_PROTECTION_LEAD),
                    "kind",
                    "SUBJECT_ACCESS"),
            due(
                    "Kept long enough",
                    "The school’s own retention is over: erase them, or hold them for a reason.",
                    Set.of(Role.DATA_PROTECTION_LEAD),
                    "kind",
                    "RETENTION_OVER"),
            new Need(
                    "What is due next",
                    "Soonest first.",
                    Set.of(Role.HEAD, Role.SENIOR_LEADER, Role.OFFICE, Role.DSL),
                    DUE,
                    Map.of(),
                    "/deadlines",
                    null));

    private Needs() {}

    /** What may need somebody with these roles, the most urgent first. */
    static List<Need> of(Set<Role> roles) {
        return Stream.concat(Waits.ALL.stream(), LISTS.stream())
                .filter(need -> need.whose().stream().anyMatch(roles::contains))
                .toList();
    }

    private static Need cases(String title, String why, Set<Role> whose, String status) {
        return new Need(title, why, whose, CASES, Map.of("status", status), "/incidents?status=" + status, null);
    }

    private static Need due(String title, String why, Set<Role> whose, String filter, String value) {
        return new Need(title, why, whose, DUE, Map.of(filter, value), "/deadlines?" + filter + "=" + value, null);
    }
}
