package casebook.web.pages;

import java.util.List;
import org.springframework.http.HttpMethod;

/** A page that people start from, what it is for, and the operation it asks; whoever that is not open to is not sent there. */
record Place(String address, String title, String purpose, HttpMethod method, String asks) {
    static final List<Place> ALL = List.of(
            new Place("/incidents", "Cases", "Every case, newest first", HttpMethod.GET, "/api/incidents"),
            new Place(
                    "/concerns/record",
                    "Record a concern",
                    "For somebody who told you",
                    HttpMethod.POST,
                    "/api/incidents"),
            new Place(
                    "/deadlines",
                    "Deadlines",
                    "What is due, as a list and as a calendar",
                    HttpMethod.GET,
                    "/api/deadlines"),
            new Place(
                    "/site-bans",
                    "Who may not be on site",
                    "For the front desk: name, scope and dates",
                    HttpMethod.GET,
                    "/api/site-bans"),
            new Place("/people", "People", "Parents, staff and others that cases name", HttpMethod.GET, "/api/people"),
            new Place(
                    "/policy",
                    "The policy",
                    "Its editions, and who has signed them",
                    HttpMethod.GET,
                    "/api/policy-editions"),
            new Place(
                    "/calendar",
                    "School calendar",
                    "Terms, half-terms and closures",
                    HttpMethod.GET,
                    "/api/school-calendar"),
            new Place(
                    "/subject-access-requests",
                    "Requests for personal data",
                    "Who asked, and by when they are answered",
                    HttpMethod.GET,
                    "/api/subject-access-requests"),
            new Place(
                    "/data-breaches",
                    "Breaches of personal data",
                    "With their 72 hours",
                    HttpMethod.GET,
                    "/api/data-breaches"),
            new Place(
                    "/subject-access-requests/new",
                    "Somebody asks what is held about them",
                    "Record that they asked",
                    HttpMethod.POST,
                    "/api/subject-access-requests"),
            new Place(
                    "/data-breaches/new",
                    "Personal data were lost or seen",
                    "Record it at once",
                    HttpMethod.POST,
                    "/api/data-breaches"),
            new Place("/accounts", "Accounts", "Who may sign in, and as what", HttpMethod.GET, "/api/accounts"),
            new Place(
                    "/school",
                    "The school’s settings",
                    "Letterhead, and days for replies",
                    HttpMethod.POST,
                    "/api/school"),
            new Place(
                    "/set-aside",
                    "Entries set aside",
                    "What could not be shown, to try again or to skip",
                    HttpMethod.GET,
                    "/api/set-aside"),
            new Place(
                    "/governors",
                    "For governors",
                    "Numbers and cases, without names",
                    HttpMethod.GET,
                    "/api/governors/incidents"),
            new Place(
                    "/trust",
                    "Schools of the trust",
                    "What each tells its governors, side by side",
                    HttpMethod.GET,
                    "/api/trust/overview"),
            new Place(
                    "/reports/policy-review",
                    "Review of the policy",
                    "What it did, in numbers, for the governors’ review",
                    HttpMethod.GET,
                    "/api/reports/policy-review"),
            new Place("/audit", "Audit trail", "Who did what, when and in which role", HttpMethod.GET, "/api/audit"),
            new Place(
                    "/audit/reads",
                    "Who has read what",
                    "Every look at what is confidential",
                    HttpMethod.GET,
                    "/api/audit/reads"),
            new Place(
                    "/audit/integrity",
                    "Whether the record is unaltered",
                    "Checkpoints, the key, and how to check them",
                    HttpMethod.GET,
                    "/api/audit/keys"));
}
