package casebook.web.pages;

import casebook.shared.calendar.SchoolDay;
import casebook.web.pages.within.Api;
import casebook.web.pages.within.Shown;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The editions of the policy, the latest first, and which of them is in force today. */
@Component
class EditionsToday {
    private final Api api;
    private final Clock clock;

    EditionsToday(Api api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    List<Shown> all(Api.Exchange exchange) {
        return api.read(exchange, PolicyForms.EDITIONS, Map.of(), Map.of("limit", "200"))
                .each("items");
    }

    /** The edition that no other follows yet, be it in force or not: the one that changes are proposed to. */
    Optional<String> latest(Api.Exchange exchange) {
        return all(exchange).stream().findFirst().map(one -> String.valueOf(one.text("id")));
    }

    /** Which of these is in force; none before the first. */
    Optional<String> inForce(List<Shown> editions) {
        String today = SchoolDay.of(clock.instant()).toString();
        return editions.stream()
                .filter(one -> String.valueOf(one.text("inForceFrom")).compareTo(today) <= 0)
                .findFirst()
                .map(one -> String.valueOf(one.text("id")));
    }

    /** The clauses of an edition. */
    List<Shown> clauses(String edition, Api.Exchange exchange) {
        return api.read(exchange, PolicyForms.EDITIONS + "/{edition}", Map.of("edition", edition))
                .each("clauses");
    }
}
