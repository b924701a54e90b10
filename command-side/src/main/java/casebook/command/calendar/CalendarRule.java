package casebook.command.calendar;

import casebook.command.incident.Rule;
import casebook.shared.message.Refusal;

/** What makes a calendar one that school days can be counted by. */
enum CalendarRule implements Rule {
    TermsRunForwards(
            Refusal.Kind.RULE,
            "A term ends no earlier than it begins, and its half-term has a first and a last day within it. Give the days in their order.",
            "Casebook procedure: school days are counted from term dates, so each is given as it is printed"),

    TermsDoNotOverlap(
            Refusal.Kind.RULE,
            "Two of the terms have a day in common. Give each its own days.",
            "Casebook procedure: school days are counted from term dates, and no day is in two terms"),

    TermsAreInTheirYear(
            Refusal.Kind.RULE,
            "A term lies outside this school year, which runs from 1 August to 31 July. Set it in the year it belongs to.",
            "Casebook procedure: the terms of a year are set together, and replace those set before"),

    ClosureRunsForwards(
            Refusal.Kind.RULE,
            "The closure ends before it begins. Give its first day and its last.",
            "Casebook procedure: a closure counts from its first to its last day, both included"),

    ClosureIsShorterThanAYear(
            Refusal.Kind.RULE,
            "The closure is longer than a year. Check the year of its last day.",
            "Casebook procedure: a mistyped year must not stop every count of school days"),

    ClosureIsThere(
            Refusal.Kind.ABSENT,
            "There is no closure with exactly these days. Look at the calendar and give its first and last day as they are there.",
            "Casebook procedure: what is taken back is named exactly, so that nothing else is"),

    OneKeyOneRequest(
            Refusal.Kind.RULE,
            "This Idempotency-Key was already used for another change of the calendar. Use a new key for a new request.",
            "Casebook procedure: the same submission twice is one entry, and a key stands for one submission");

    private final Refusal.Kind kind;
    private final String wants;
    private final String basis;

    CalendarRule(Refusal.Kind kind, String wants, String basis) {
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
