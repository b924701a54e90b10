package casebook.shared.incident;

/** What the parent said to an invitation. */
public enum InvitationReply {
    ACCEPTED,
    DECLINED
}
