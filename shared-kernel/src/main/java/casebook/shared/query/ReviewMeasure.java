package casebook.shared.query;

/** What a policy review counts. Of some a case has one; of others it may have several, or none. */
public enum ReviewMeasure {
    /** Concerns, by how the reporter wished to be treated. */
    SOURCE(Unit.CONCERN),
    /** Concerns, by the group they are about. */
    GROUP(Unit.CONCERN),
    /** Concerns, by the half-term in which they were recorded. */
    HALF_TERM(Unit.CONCERN),
    /** Concerns, by each clause they were raised under. */
    CLAUSE(Unit.CONCERN),
    /** Concerns, by whether they were taken up. */
    SCREENING(Unit.CONCERN),
    /** Cases, by what was found in the end. */
    FINDING(Unit.CASE),
    /** Cases decided on, by each response. */
    RESPONSE(Unit.CASE),
    /** Milder steps weighed, and how. */
    LESSER_STEP(Unit.THING),
    /** Warnings: a first one in a case, a further one, one withdrawn. */
    WARNING(Unit.THING),
    /** Meetings, by whether they were held. */
    MEETING(Unit.THING),
    /** Tellings of the authorities, by what they did. */
    ESCALATION(Unit.THING),
    /** Bans proposed, by route: at once with a bar, or by notice of intent. */
    BAN_ROUTE(Unit.THING),
    /** Bans proposed, by what became of the parent's representations. */
    REPRESENTATIONS(Unit.THING),
    /** Bans proposed, by how they ended. */
    BAN_END(Unit.THING),
    /** Reviews of bans, by whether they were on time. */
    BAN_REVIEW(Unit.THING),
    /** Where the usual way was not gone: emergency calls, short notice. */
    OVERRIDE(Unit.THING),
    /** Refusals of guards, by rule. */
    REFUSAL(Unit.THING),
    /** Corrections of the record, by kind. */
    CORRECTION(Unit.THING),
    /** Conflicts of interest declared, by the role of whose they were. */
    CONFLICT(Unit.THING),
    /** Gaps in the policy, by clause. */
    GAP(Unit.THING);

    private final Unit of;

    ReviewMeasure(Unit of) {
        this.of = of;
    }

    /** What its numbers are numbers of. */
    public Unit of() {
        return of;
    }

    /** What is counted. */
    public enum Unit {
        CONCERN,
        CASE,
        THING
    }
}
