package casebook.shared.incident;

/** How a letter reaches a parent. */
public enum DeliveryMethod {
    POST,
    EMAIL,
    HAND
}
