package casebook.command.dataprotection;

import casebook.command.incident.Rule;
import casebook.shared.message.Refusal;

/** What keeps statutory time honest. */
enum DutyRule implements Rule {
    DutyIsOnRecord(
            Refusal.Kind.ABSENT,
            "There is no such request or breach on record.",
            "Casebook procedure: a statutory time runs from the day that is on record"),

    DutyIsOpen(
            Refusal.Kind.STATE,
            "This request or breach is finished: it was answered, reported or closed already.",
            "Casebook procedure: nothing is overwritten, and a statutory time ends once"),

    ItHasHappened(
            Refusal.Kind.RULE,
            "The time given lies in the future. Give the time when it happened.",
            "Casebook procedure: the record says what happened, and when people say it did"),

    ItCameAfterTheBeginning(
            Refusal.Kind.RULE,
            "The time given lies before the request was received, or before the school became aware of the breach.",
            "UK GDPR, articles 12(3) and 33(1): the time runs from the request, or from becoming aware"),

    ExtendedOnce(
            Refusal.Kind.STATE,
            "The time for this request was extended already, by the two months that the law allows.",
            "UK GDPR, article 12(3): the month may be extended by two further months where necessary"),

    ExtensionIsToldInTime(
            Refusal.Kind.RULE,
            "The first month is over, so the time can no longer be extended. Answer the request as soon as you can.",
            "UK GDPR, article 12(3): the person is told of an extension, with the reasons, within one month of the request"),

    LateReportSaysWhy(
            Refusal.Kind.RULE,
            "More than 72 hours passed before the breach was reported. Say why, as the report has to.",
            "UK GDPR, article 33(1): a report that is not made within 72 hours is accompanied by reasons for the delay"),

    OneKeyOneRequest(
            Refusal.Kind.RULE,
            "This Idempotency-Key was already used for another request. Use a new key for a new request.",
            "Casebook procedure: the same submission twice is one entry, and a key stands for one submission");

    private final Refusal.Kind kind;
    private final String wants;
    private final String basis;

    DutyRule(Refusal.Kind kind, String wants, String basis) {
        this.kind = kind;
        this.wants = wants;
        this.basis = basis;
    }

    @Override
    public String wants() {
        return wants;
    }

    @Override
    public String basis() {
        return basis;
    }

    @Override
    public Refusal.Kind kind() {
        return kind;
    }
}
