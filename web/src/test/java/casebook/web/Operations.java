package casebook.web;

import static casebook.shared.people.Role.ADMINISTRATOR;
import static casebook.shared.people.Role.CHAIR;
import static casebook.shared.people.Role.CLERK;
import static casebook.shared.people.Role.DATA_PROTECTION_LEAD;
import static casebook.shared.people.Role.DSL;
import static casebook.shared.people.Role.GOVERNOR;
import static casebook.shared.people.Role.HEAD;
import static casebook.shared.people.Role.OFFICE;
import static casebook.shared.people.Role.REPORTER;
import static casebook.shared.people.Role.SENIOR_LEADER;
import static casebook.shared.people.Role.TRUST;

import casebook.shared.people.Role;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The specification of who may do what at the door: each operation, its address, and the roles it is open to. */
record Operations(String name, String method, String path, Set<Role> open) {
    private static final Set<Role> STAFF = EnumSet.of(HEAD, SENIOR_LEADER, DSL, OFFICE);
    private static final Set<Role> SENIORS = EnumSet.of(HEAD, SENIOR_LEADER);
    private static final Set<Role> DECIDERS = EnumSet.of(HEAD, SENIOR_LEADER, DSL, CHAIR);
    private static final Set<Role> READERS =
            EnumSet.of(HEAD, SENIOR_LEADER, DSL, OFFICE, CHAIR, CLERK, GOVERNOR, DATA_PROTECTION_LEAD);
    private static final Set<Role> EVERY_ACCOUNT = EnumSet.complementOf(EnumSet.of(REPORTER));
    private static final Set<Role> EVERY_ROLE = EnumSet.complementOf(EnumSet.of(REPORTER, TRUST));
    private static final Set<Role> ANY_STAFF = EnumSet.of(HEAD, SENIOR_LEADER, DSL, OFFICE, DATA_PROTECTION_LEAD);
    private static final Set<Role> DESK = EnumSet.of(SENIOR_LEADER, OFFICE);
    private static final Set<Role> OVERSIGHT = EnumSet.of(HEAD, GOVERNOR, CHAIR, CLERK, DATA_PROTECTION_LEAD);
    private static final Set<Role> KEY_HOLDERS =
            EnumSet.of(HEAD, GOVERNOR, CHAIR, CLERK, DATA_PROTECTION_LEAD, ADMINISTRATOR);
    private static final Set<Role> REGISTRARS = EnumSet.of(HEAD, SENIOR_LEADER, OFFICE);
    private static final Set<Role> GRANTERS = EnumSet.of(HEAD, SENIOR_LEADER, DSL, CHAIR, CLERK);
    private static final Set<Role> ARRANGERS = EnumSet.of(CHAIR, CLERK);
    private static final Set<Role> CALENDAR_KEEPERS = EnumSet.of(HEAD, OFFICE, ADMINISTRATOR);
    private static final Set<Role> PROTECTORS = EnumSet.of(HEAD, DATA_PROTECTION_LEAD);
    private static final Set<Role> RECEIVERS = EnumSet.of(HEAD, DATA_PROTECTION_LEAD, OFFICE);
    private static final String BUNDLES = "/api/audit/bundles";
    private static final String CALENDAR = "/api/school-calendar";
    private static final String ACCESS = "/api/subject-access-requests";
    private static final String BREACHES = "/api/data-breaches";
    private static final String DUTY = "/" + DoorTest.CASE;
    private static final Set<Role> CONFIDANTS = EnumSet.of(HEAD, DSL, DATA_PROTECTION_LEAD);
    private static final String INCIDENTS = "/api/incidents";
    private static final String EDITIONS = "/api/policy-editions";
    private static final String PUBLISHED = "/api/governors/policy-review";
    private static final String PEOPLE = "/api/people";
    private static final String PERSON = PEOPLE + "/" + DoorTest.CASE;
    private static final String ACCOUNTS = "/api/accounts";
    private static final String SET_ASIDE = "/api/set-aside";
    private static final String FACTOR = "/api/me/second-factor";
    private static final String AGREED = EDITIONS + "/2025-01/acknowledgements";

    static final Map<String, Operations> ALL = Stream.of(
                    new Operations("ReportConcern", "POST", INCIDENTS, STAFF),
                    onCase("ScreenConcern", "screening", SENIORS),
                    onCase("ReferToSafeguarding", "safeguarding-referrals", ANY_STAFF),
                    onCase("GatherStatement", "statements", SENIORS),
                    onCase("RecordParentConversation", "parent-conversations", SENIORS),
                    onCase("RecordContactAttempt", "contact-attempts", EnumSet.of(HEAD, SENIOR_LEADER, OFFICE)),
                    onCase("RegisterEvidence", "evidence", DESK),
                    onCase("NoteModeratorAction", "moderator-actions", DESK),
                    onCase("RecordFinding", "findings", DECIDERS),
                    onCase("AssessProportionality", "proportionality", SENIORS),
                    onCase("DecideResponse", "decision", DECIDERS),
                    onCase("WithdrawResponse", "decision/withdrawal", DECIDERS),
                    onCase("IssueWarning", "warnings", SENIORS),
                    onCase("AcknowledgeWarning", "warnings/1/acknowledgement", REGISTRARS),
                    onCase("WithdrawWarning", "warnings/1/withdrawal", DECIDERS),
                    onCase("InviteToMeeting", "meetings", SENIORS),
                    onCase("RecordMeetingOutcome", "meetings/1/outcome", SENIORS),
                    onCase("RecordInvitationReply", "meetings/1/reply", REGISTRARS),
                    onCase("RescheduleMeeting", "meetings/1/time", SENIORS),
                    onCase("ShareMeetingNotes", "meetings/1/notes", REGISTRARS),
                    onCase("RecordNotesReply", "meetings/1/notes/reply", REGISTRARS),
                    onCase("ProposeEscalation", "escalation-proposals", SENIORS),
                    onCase("DeclineEscalation", "escalation-proposals/1/refusal", DECIDERS),
                    onCase("EscalateToAuthorities", "escalations", DECIDERS),
                    onCase("RecordAuthorityOutcome", "escalations/1/outcome", SENIORS),
                    onCase("SeekLegalAdvice", "legal-advice", DECIDERS),
                    onCase("BanFromSite", "site-ban", DECIDERS),
                    onCase("RecordBanRepresentations", "site-ban/representations", DESK),
                    onCase("DecideSiteBan", "site-ban/decision", DECIDERS),
                    onCase("ReviewSiteBan", "site-ban/review", DECIDERS),
                    onCase("ExtendRepresentations", "site-ban/extension", DECIDERS),
                    onCase("ConfirmBanAsChair", "site-ban/chair-confirmation", EnumSet.of(CHAIR)),
                    onCase("LinkIncident", "links", STAFF),
                    onCase("RecordEmergencyCall", "emergency-calls", ANY_STAFF),
                    onCase("RatifyEmergencyCall", "emergency-calls/1/ratification", DECIDERS),
                    onCase("RecordEmergencyOutcome", "emergency-calls/1/outcome", SENIORS),
                    onCase("TagPolicyGap", "policy-gaps", SENIORS),
                    onCase("AttributeAuthor", "authors", SENIORS),
                    onCase("RecordLegalAdvice", "legal-advice/received", DECIDERS),
                    onCase("GrantAccess", "access", GRANTERS),
                    onCase("RevokeAccess", "access/revocation", GRANTERS),
                    onCase("NoteTold", "tellings", READERS),
                    onCase("LinkComplaint", "complaints", EnumSet.of(HEAD, SENIOR_LEADER, DSL, OFFICE, CHAIR, CLERK)),
                    onCase("AppointPanel", "complaints/1/panel", ARRANGERS),
                    onCase("RecordPanelOutcome", "complaints/1/outcome", ARRANGERS),
                    new Operations(
                            "FindTaintRegister",
                            "GET",
                            DoorTest.on("taint"),
                            EnumSet.of(HEAD, CHAIR, CLERK, DATA_PROTECTION_LEAD)),
                    onCase("CorrectEntry", "corrections", STAFF),
                    onCase("DeclareConflict", "conflicts", ANY_STAFF),
                    onCase("CloseCase", "closure", SENIORS),
                    onCase("ReopenCase", "reopening", SENIORS),
                    onCase("PlaceHold", "holds", EnumSet.of(HEAD, DATA_PROTECTION_LEAD, CHAIR, CLERK)),
                    onCase("ReleaseHold", "holds/1/release", EnumSet.of(HEAD, DATA_PROTECTION_LEAD)),
                    onCase("RequestErasure", "erasure-requests", EnumSet.of(HEAD, DATA_PROTECTION_LEAD)),
                    onCase("EraseCase", "erasure", EnumSet.of(HEAD, DATA_PROTECTION_LEAD, CHAIR)),
                    onCase("RequestUnsealing", "reporter/requests", CONFIDANTS),
                    onCase("ApproveUnsealing", "reporter/requests/1/approval", CONFIDANTS),
                    new Operations("OpenReporter", "GET", DoorTest.on("reporter"), CONFIDANTS),
                    new Operations(
                            "FindRetention",
                            "GET",
                            DoorTest.on("retention"),
                            EnumSet.of(HEAD, SENIOR_LEADER, DATA_PROTECTION_LEAD)),
                    onCase(
                            "RecordService",
                            "letters/" + DoorTest.CASE + "/service",
                            EnumSet.of(HEAD, SENIOR_LEADER, OFFICE)),
                    onCase("DraftLetter", "letters/" + DoorTest.CASE + "/draft", REGISTRARS),
                    onCase("ApproveLetter", "letters/" + DoorTest.CASE + "/approval", DECIDERS),
                    new Operations(
                            "PreviewLetter", "GET", DoorTest.on("letters/" + DoorTest.CASE + "/preview"), READERS),
                    onCase("ExportCase", "audit-bundle", PROTECTORS),
                    new Operations("ExportPeriod", "POST", BUNDLES, PROTECTORS),
                    new Operations("FindBundle", "GET", BUNDLES + "/" + DoorTest.CASE, PROTECTORS),
                    new Operations("FetchBundle", "GET", BUNDLES + "/" + DoorTest.CASE + "/file", PROTECTORS),
                    new Operations("FindReadsOfCase", "GET", DoorTest.on("reads"), READERS),
                    new Operations("FindTold", "GET", DoorTest.on("told"), READERS),
                    new Operations("FindLetters", "GET", DoorTest.on("letters"), READERS),
                    new Operations("OpenLetter", "GET", DoorTest.on("letters/" + DoorTest.CASE), READERS),
                    new Operations("FindIncidents", "GET", INCIDENTS, STAFF),
                    new Operations("FindIncident", "GET", INCIDENTS + "/" + DoorTest.CASE, READERS),
                    new Operations("FindSteps", "GET", DoorTest.on("steps"), READERS),
                    new Operations("FollowCase", "GET", DoorTest.on("changes"), READERS),
                    new Operations("FindTimeline", "GET", DoorTest.on("timeline"), READERS),
                    new Operations("OpenEvidence", "GET", DoorTest.on("evidence/" + DoorTest.CASE), READERS),
                    new Operations("FindDeadlines", "GET", "/api/deadlines", ANY_STAFF),
                    new Operations("FindSiteBans", "GET", "/api/site-bans", STAFF),
                    new Operations("FindPolicyGaps", "GET", "/api/policy-gaps", SENIORS),
                    new Operations("FindSchoolYear", "GET", CALENDAR, EVERY_ROLE),
                    new Operations("SetTermDates", "POST", CALENDAR + "/terms", CALENDAR_KEEPERS),
                    new Operations("RemoveTermDates", "POST", CALENDAR + "/terms/removal", CALENDAR_KEEPERS),
                    new Operations("AddClosure", "POST", CALENDAR + "/closures", CALENDAR_KEEPERS),
                    new Operations("RemoveClosure", "POST", CALENDAR + "/closures/removal", CALENDAR_KEEPERS),
                    new Operations("RecordSubjectAccessRequest", "POST", ACCESS, RECEIVERS),
                    new Operations("ExtendSubjectAccess", "POST", ACCESS + DUTY + "/extension", PROTECTORS),
                    new Operations("AnswerSubjectAccess", "POST", ACCESS + DUTY + "/answer", PROTECTORS),
                    new Operations("FindSubjectAccessRequests", "GET", ACCESS, PROTECTORS),
                    new Operations("FindSubjectAccessRequest", "GET", ACCESS + DUTY, PROTECTORS),
                    new Operations("FindDataBreaches", "GET", BREACHES, PROTECTORS),
                    new Operations("FindDataBreach", "GET", BREACHES + DUTY, PROTECTORS),
                    new Operations("FindWorklist", "GET", "/api/worklist", READERS),
                    new Operations("RecordDataBreach", "POST", BREACHES, RECEIVERS),
                    new Operations("ReportDataBreach", "POST", BREACHES + DUTY + "/report", PROTECTORS),
                    new Operations("CloseDataBreach", "POST", BREACHES + DUTY + "/closure", PROTECTORS),
                    new Operations("PublishPolicyEdition", "POST", EDITIONS, EnumSet.of(HEAD, CHAIR)),
                    new Operations(
                            "ProposeClauseChange",
                            "POST",
                            EDITIONS + "/2025-01/proposals",
                            EnumSet.of(HEAD, SENIOR_LEADER, CHAIR)),
                    new Operations(
                            "FindClauseProposals",
                            "GET",
                            EDITIONS + "/2025-01/proposals",
                            EnumSet.of(HEAD, SENIOR_LEADER, CHAIR)),
                    new Operations("RecordAcknowledgement", "POST", AGREED, REGISTRARS),
                    new Operations("ImportAcknowledgements", "POST", AGREED + "/import", REGISTRARS),
                    new Operations("CountAskedToSign", "POST", AGREED + "/asked", REGISTRARS),
                    new Operations("FindPolicyEditions", "GET", EDITIONS, EVERY_ROLE),
                    new Operations("FindPolicyEdition", "GET", EDITIONS + "/2025-01", EVERY_ROLE),
                    new Operations("FindAcknowledgements", "GET", AGREED, REGISTRARS),
                    new Operations("FindCoverage", "GET", AGREED + "/coverage", EVERY_ROLE),
                    new Operations("RegisterPerson", "POST", PEOPLE, REGISTRARS),
                    new Operations("CorrectPerson", "POST", PERSON + "/corrections", REGISTRARS),
                    new Operations("MergePersons", "POST", PERSON + "/merges", SENIORS),
                    new Operations("DeclareInterest", "POST", PERSON + "/interests", ANY_STAFF),
                    new Operations("WithdrawInterest", "POST", PERSON + "/interests/withdrawals", SENIORS),
                    new Operations("FindPeople", "GET", PEOPLE, ANY_STAFF),
                    new Operations("FindPerson", "GET", PERSON, ANY_STAFF),
                    new Operations("FindAccounts", "GET", ACCOUNTS, EnumSet.of(ADMINISTRATOR, HEAD)),
                    administers("OpenAccount", ""),
                    administers("ChangeAccountRoles", "/roles"),
                    administers("CloseAccount", "/closure"),
                    administers("ReopenAccount", "/reopening"),
                    administers("ResetPassword", "/password-reset"),
                    administers("ResetSecondFactor", "/second-factor-reset"),
                    new Operations("WhoAmI", "GET", "/api/me", EVERY_ACCOUNT),
                    new Operations("ChangeOwnPassword", "POST", "/api/me/password", EVERY_ACCOUNT),
                    new Operations("EnrolSecondFactor", "POST", FACTOR, EVERY_ROLE),
                    new Operations("ConfirmSecondFactor", "POST", FACTOR + "/confirmation", EVERY_ROLE),
                    new Operations("RemoveSecondFactor", "POST", FACTOR + "/removal", EVERY_ROLE),
                    new Operations("BeginLinkingSchoolAccount", "POST", "/api/me/school-account", EVERY_ROLE),
                    new Operations("UnlinkSchoolAccount", "POST", "/api/me/school-account/removal", EVERY_ROLE),
                    new Operations("FindSchoolSettings", "GET", "/api/school", EVERY_ROLE),
                    new Operations("ChangeSchoolSettings", "POST", "/api/school", EnumSet.of(ADMINISTRATOR)),
                    new Operations("FindSetAside", "GET", SET_ASIDE, EnumSet.of(ADMINISTRATOR)),
                    new Operations(
                            "TryEntryAgain", "POST", SET_ASIDE + DUTY + "/another-try", EnumSet.of(ADMINISTRATOR)),
                    new Operations("SkipEntry", "POST", SET_ASIDE + DUTY + "/skip", EnumSet.of(ADMINISTRATOR)),
                    new Operations("FindAuditTrail", "GET", "/api/audit", OVERSIGHT),
                    new Operations("FindGovernorsCases", "GET", "/api/governors/incidents", OVERSIGHT),
                    new Operations(
                            "FindGovernorsOverview",
                            "GET",
                            "/api/governors/overview",
                            EnumSet.of(HEAD, GOVERNOR, CHAIR, CLERK, DATA_PROTECTION_LEAD, TRUST)),
                    new Operations("FindTrustOverview", "GET", "/api/trust/overview", OVERSIGHT),
                    new Operations("FindPolicyReview", "GET", "/api/reports/policy-review", EnumSet.of(HEAD)),
                    new Operations("FindPolicyReviewAsCsv", "GET", "/api/reports/policy-review.csv", EnumSet.of(HEAD)),
                    new Operations(
                            "FindPolicyReviewAsWorkbook", "GET", "/api/reports/policy-review.xlsx", EnumSet.of(HEAD)),
                    new Operations(
                            "FindPolicyReviewInPrint", "GET", "/api/reports/policy-review.pdf", EnumSet.of(HEAD)),
                    new Operations("FindPace", "GET", "/api/reports/pace", EnumSet.of(HEAD)),
                    new Operations("FindReviewToPublish", "GET", EDITIONS + "/2025-01/review", EnumSet.of(HEAD)),
                    new Operations("PublishPolicyReview", "POST", EDITIONS + "/2025-01/review", EnumSet.of(HEAD)),
                    new Operations("FindPublishedReview", "GET", PUBLISHED, OVERSIGHT),
                    new Operations("FindPublishedReviewAsCsv", "GET", PUBLISHED + ".csv", OVERSIGHT),
                    new Operations("FindPublishedReviewAsWorkbook", "GET", PUBLISHED + ".xlsx", OVERSIGHT),
                    new Operations("FindPublishedReviewInPrint", "GET", PUBLISHED + ".pdf", OVERSIGHT),
                    new Operations("FindCheckpoint", "GET", "/api/audit/checkpoint", OVERSIGHT),
                    new Operations("FindLogKeys", "GET", "/api/audit/keys", KEY_HOLDERS),
                    new Operations("FindWhatTheLogProves", "GET", "/api/audit/about", EVERY_ROLE),
                    new Operations("FindProof", "GET", "/api/audit/proof?entry=0", OVERSIGHT),
                    new Operations("CompareCheckpoint", "POST", "/api/audit/checkpoint/comparison", OVERSIGHT),
                    new Operations("ChangeLogKey", "POST", "/api/audit/log-key", EnumSet.of(HEAD, ADMINISTRATOR)),
                    new Operations(
                            "FindReads", "GET", "/api/audit/reads", EnumSet.of(HEAD, CHAIR, DATA_PROTECTION_LEAD)))
            .collect(Collectors.toUnmodifiableMap(Operations::name, operation -> operation));

    /** The few that need no role: the way in and out, and what a reporter may ask. */
    static final Set<String> EVERYONES = Set.of(
            "SignIn", "SignOut", "FirstStart", "FindReceipt", "FindReceiptProof", "FindPublicReview", "RaiseConcern");

    /** Those that take a JSON body. */
    static List<Operations> withBody() {
        return ALL.values().stream()
                .filter(operation -> operation.method().equals("POST")
                        && operation.mediaType().equals("application/json"))
                .sorted(Comparator.comparing(Operations::name))
                .toList();
    }

    /** What its body is. */
    String mediaType() {
        return switch (name) {
            case "RegisterEvidence" -> "multipart/form-data";
            case "ImportAcknowledgements" -> "text/csv";
            case "ChangeLogKey", "UnlinkSchoolAccount", "TryEntryAgain" -> "text/plain";
            default -> "application/json";
        };
    }

    /** Somebody it is open to. */
    Role anyone() {
        return open.iterator().next();
    }

    private static Operations administers(String name, String below) {
        return new Operations(name, "POST", ACCOUNTS + below, EnumSet.of(ADMINISTRATOR));
    }

    private static Operations onCase(String name, String below, Set<Role> open) {
        return new Operations(name, "POST", DoorTest.on(below), open);
    }

    @Override
    public String toString() {
        return name;
    }
}
