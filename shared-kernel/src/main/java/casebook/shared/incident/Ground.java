package casebook.shared.incident;

import casebook.shared.seal.Sealed;

/**
 * A ground for going to the authorities: a code from the list of offences in {@link Offence}, and the facts that meet
 * it. The code is text so that a ground that is not on the list is refused by its rule and not lost.
 */
public record Ground(String code, Sealed facts) {

    /** Criminal behaviour the policy's A3 can mean. Rudeness, disrepute and challenging a policy are not offences. */
    public enum Offence {
        /** Threat of death or serious harm (Online Safety Act 2023, s 181). */
        THREATENING_COMMUNICATION,
        /** Knowingly false, meant to cause harm (Online Safety Act 2023, s 179). */
        FALSE_COMMUNICATION,
        /**
         * Indecent or grossly offensive, meant to cause distress or anxiety (Malicious Communications Act 1988, s 1).
         */
        MALICIOUS_COMMUNICATION,
        /** A course of conduct (Protection from Harassment Act 1997). */
        HARASSMENT,
        /** An offence aggravated by hostility (Crime and Disorder Act 1998; Sentencing Act 2020, s 66). */
        HATE_CRIME,
        /** Causing a nuisance or disturbance on school premises (Education Act 1996, s 547). */
        NUISANCE_ON_PREMISES
    }
}
