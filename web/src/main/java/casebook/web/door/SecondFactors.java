package casebook.web.door;

import java.util.UUID;

/** Knows whether a code is right. */
@FunctionalInterface
public interface SecondFactors {

    /** Whether this is the factor's code now, or one of its recovery codes; either counts once. */
    boolean accepts(UUID factor, String code);
}
