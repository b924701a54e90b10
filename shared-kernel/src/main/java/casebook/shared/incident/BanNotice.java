package casebook.shared.incident;

import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the parent is told when a ban is proposed: the risk on site, its scope, how access to the school goes on, by
 * when to make representations (a date, Europe/London), and how and when the notice reached them.
 */
public record BanNotice(
        @Nullable Sealed siteRiskBasis,
        @Nullable Sealed scope,
        @Nullable AccessPlan accessPlan,
        @Nullable LocalDate representationsBy,
        @Nullable Sealed servedBy,
        @Nullable Instant servedAt) {}
