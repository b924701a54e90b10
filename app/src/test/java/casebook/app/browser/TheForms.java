package casebook.app.browser;

import static casebook.app.browser.FilledIn.by;

import java.util.List;

/** What people answer in the forms of a case, in an order in which each is open to them. */
final class TheForms {
    private static final String YESTERDAY = "=-1";

    private TheForms() {}

    static final List<FilledIn> WHILE_IT_IS_LOOKED_INTO = List.of(
            by("office", "contact-attempts", "attemptedAt" + YESTERDAY, "mode=By telephone", "outcome=No answer"),
            by("office", "safeguarding-referrals", "reference=SG-17", "referredAt" + YESTERDAY),
            by("office", "evidence", "file=words", "suppliedBy=A parent", "howObtained=They are in the group"),
            by(
                    "office",
                    "moderator-actions",
                    "moderator=A moderator",
                    "action=WARNED",
                    "learnedFrom=A parent",
                    "happenedAt" + YESTERDAY),
            by(
                    "senior",
                    "authors",
                    "evidenceId=the last",
                    "message=The third",
                    "author=SUBJECT",
                    "basis=They say so",
                    "certainty=ADMITTED"),
            by("senior", "policy-gaps", "remark=It says nothing of voice messages"),
            by("office", "conflicts", "who=dsl", "why=They are neighbours", "delegate=head"),
            by(
                    "office",
                    "emergency-calls",
                    "authority=POLICE",
                    "calledAt" + YESTERDAY,
                    "calledBy=The office",
                    "imminentDanger=Shouting at the gate"),
            by("head", "emergency-calls/1/ratification", "ratified=true", "reasons=Nobody could wait"),
            by("senior", "emergency-calls/1/outcome", "outcome=NO_FURTHER_ACTION", "at" + YESTERDAY),
            by("office", "tellings", "who=governor", "toldAt" + YESTERDAY, "how=A parent spoke of it"),
            by("head", "access", "who=clerk", "purpose=To prepare the panel", "until=30"),
            by("head", "access/revocation", "who=clerk", "reason=It is prepared"),
            by(
                    "office",
                    "complaints",
                    "reference=C 7",
                    "receivedAt" + YESTERDAY,
                    "about=That nobody listened",
                    "stage=PANEL"),
            by(
                    "clerk",
                    "complaints/1/panel",
                    "members[0].username=chair",
                    "members[0].chairs=true",
                    "members[1].name=Invented Person One",
                    "members[2].name=Invented Person Two"),
            by("clerk", "complaints/1/outcome", "outcome=PARTLY_UPHELD", "at" + YESTERDAY),
            by("office", "corrections", "entry=0", "kind=CLARIFICATION", "text=It was at six", "why=The clock said so"),
            by("head", "holds", "reason=A claim may come"),
            by("head", "holds/1/release", "reason=No claim came"),
            by("dpl", "reporter/requests", "reason=They asked for their data"),
            by("head", "reporter/requests/1/approval", "reason=It is theirs"));

    static final List<FilledIn> AFTER_THE_MEETING = List.of(
            by("office", "letters/draft", "addition=Do ring us before you come."),
            by("office", "meetings/1/notes", "sharedAt" + YESTERDAY, "sharedBy=HAND"),
            by("office", "meetings/1/notes/reply", "reply=AGREED", "repliedAt" + YESTERDAY));

    static final List<FilledIn> ONCE_IT_IS_DECIDED = List.of(
            by(
                    "senior",
                    "escalation-proposals",
                    "authority=POLICE",
                    "grounds[0].facts=A threat to life",
                    "why=It was repeated"),
            by("head", "escalation-proposals/1/refusal", "reasons=Not yet"),
            by(
                    "head",
                    "escalations",
                    "authority=POLICE",
                    "grounds[0].facts=A threat to life",
                    "shared=Two messages",
                    "lawfulBasis=Public task"),
            by("senior", "escalations/1/outcome", "outcome=CAUTION", "at" + YESTERDAY),
            by(
                    "head",
                    "legal-advice",
                    "ground=LIBEL",
                    "whoseReputation=A teacher",
                    "from=SCHOOL",
                    "publishedAt" + YESTERDAY),
            by("head", "legal-advice/received", "receivedOn" + YESTERDAY, "summary=It is weak"),
            by("head", "decision/withdrawal", "responses=A2", "reasons=They have met"),
            by(
                    "senior",
                    "meetings",
                    "purpose=FACT_FINDING",
                    "with=SENIOR_LEADER",
                    "hostName=Mx Invented",
                    "at=14",
                    "companionOffered=true"),
            by("senior", "meetings/2/time", "at=15", "reason=They are away"));

    static final List<FilledIn> ONCE_THEY_ARE_WARNED = List.of(
            by("office", "letters/service", "method=POST", "at=0", "proof=A certificate of posting"),
            by("office", "warnings/1/acknowledgement", "acknowledgedAt=0", "how=They rang"),
            by("head", "warnings/1/withdrawal", "reason=It was somebody else"));

    static final FilledIn MORE_TIME = by("head", "site-ban/extension", "representationsBy=20", "reason=They were ill");

    static final FilledIn THE_BAN_IS_LIFTED = by("head", "site-ban/review", "outcome=LIFTED", "reasons=It is over");

    static final List<FilledIn> TO_THE_END = List.of(
            by("head", "findings", "allegations[0].outcome=NO_BREACH", "allegations[0].reasons=It was fair comment"),
            by("senior", "closure", "parentTold=That nothing was found", "reporterTold=true"),
            by("senior", "reopening", "reason=Another message was found"));
}
