package casebook.shared.incident;

import java.util.List;

/**
 * What a case rests on once a retracted entry no longer counts: how far it has come, what is found, and what the Head has
 * decided. The rules of the day worked it out, and the record keeps it.
 */
public record Standing(Progress progress, List<Allegation> allegations, List<ResponseCode> responses) {}
