package casebook.shared.people;

import casebook.shared.seal.Sealed;
import java.util.UUID;

/** Ends a standing interest that is no more, or never was. Not for the one whose interest it is to ask. */
public record WithdrawInterest(UUID personId, String who, Sealed why) implements PersonCommand {}
