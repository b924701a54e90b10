package casebook.command.school;

import casebook.command.incident.Rule;
import casebook.shared.message.Refusal;

/** What makes settings ones a school can work by. */
enum SettingsRule implements Rule {
    NoticeIsADayOrMore(
            Refusal.Kind.RULE,
            "Give a parent at least one and at most sixty days to reply, to make representations and before a meeting.",
            "Department for Education, \"Controlling access to school premises\": a parent may make their case first, which takes time"),

    RecordsAreKeptForYears(
            Refusal.Kind.RULE,
            "Keep a closed case for at least one and at most thirty years.",
            "UK GDPR, Article 5(1)(e): records are kept no longer than needed, and as long as somebody may ask about them"),

    RemindersComeBeforeTheDay(
            Refusal.Kind.RULE,
            "Remind people at most thirty school days before something is due.",
            "Casebook procedure: a reminder that comes too early is forgotten"),

    OneKeyOneRequest(
            Refusal.Kind.RULE,
            "This Idempotency-Key was already used for other settings. Use a new key for a new request.",
            "Casebook procedure: the same submission twice is one entry, and a key stands for one submission");

    private final Refusal.Kind kind;
    private final String wants;
    private final String basis;

    SettingsRule(Refusal.Kind kind, String wants, String basis) {
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
