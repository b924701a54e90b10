package casebook.shared.query;

/** Where a ban stands. Only a temporary bar and a confirmed ban keep a parent off the site. */
public enum SiteBanState {
    INTENDED,
    TEMPORARY_BAR,
    CONFIRMED,
    NOT_IMPOSED,
    LIFTED,
    EXPIRED
}
