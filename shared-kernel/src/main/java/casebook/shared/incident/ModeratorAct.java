package casebook.shared.incident;

/** What a group's moderator did. Never the school's act (policy, M1). */
public enum ModeratorAct {
    REMOVED_FROM_GROUP,
    DELETED_MESSAGE,
    WARNED
}
