package casebook.shared.query;

/** Somebody's account; answered by an {@link AccountList.Item}, if there is one. */
public record FindAccount(String username) {}
