package casebook.query.store;

/**
 * Keeps one view in step with the log, in a processing group of its own. It only projects: no clock, no outside effect, one
 * atomic write per event, and the same event twice changes nothing.
 */
public interface Projector {}
