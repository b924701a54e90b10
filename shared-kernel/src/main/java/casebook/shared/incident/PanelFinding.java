package casebook.shared.incident;

/** What a panel found of a complaint. */
public enum PanelFinding {
    UPHELD,
    PARTLY_UPHELD,
    NOT_UPHELD
}
