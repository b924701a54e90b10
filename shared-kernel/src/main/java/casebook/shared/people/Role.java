package casebook.shared.people;

/**
 * What a person is in the school, and so what they may do in Casebook. A decision on a breach is the Head's (policy,
 * D2).
 */
public enum Role {
    /** Records concerns, evidence, service of letters and attempts to reach a parent; decides nothing. */
    OFFICE,
    /** Screens, gathers statements, speaks to the parent, holds meetings, proposes responses. */
    SENIOR_LEADER,
    /** Records findings and takes every final decision. */
    HEAD,
    /** Designated safeguarding lead: receives safeguarding referrals at any time. */
    DSL,
    /** Reads pseudonymised views and the audit trail; no names, no case text. */
    GOVERNOR,
    /** Chairs the governors: appoints panels, keeps checkpoints of the log. */
    CHAIR,
    /** Clerk to the governors: keeps checkpoints of the log with the minutes. */
    CLERK,
    /** Subject access, retention, holds and erasure. */
    DATA_PROTECTION_LEAD,
    /** Users, roles and settings; reads no case because of being administrator. */
    ADMINISTRATOR,
    /** The trust that the school belongs to: reads the numbers that governors read by term, and nothing else. */
    TRUST,
    /** Somebody without an account who raises a concern, and reads nothing but how their receipt stands. No user has it. */
    REPORTER
}
