package casebook.shared.query;

import java.util.List;
import java.util.UUID;

/** What the people referred to are called today; answered by {@link NamesToday}. */
public record FindNames(List<UUID> people) {}
