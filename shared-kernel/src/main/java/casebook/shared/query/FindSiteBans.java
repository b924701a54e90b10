package casebook.shared.query;

import org.jspecify.annotations.Nullable;

/** The register of bars and bans in force; answered by a {@link SiteBanRegister}. */
public record FindSiteBans(int limit, @Nullable String after) {}
