package casebook.web.pages;

import casebook.shared.people.Role;
import casebook.web.door.Openings;
import casebook.web.door.User;
import casebook.web.pages.within.Api;
import casebook.web.pages.within.Shown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** What needs whoever is signed in now, as the lists of the API have it at this moment. */
@Component
class NeedsNow {
    private static final int FIRST = 5;
    private static final String AT_MOST = "50";

    /** A part of the home page that has something in it; {@code count} says when there is more than was counted. */
    record Now(String title, String why, String count, List<Shown> items, String all, boolean ofCases, boolean waits) {}

    private final Api api;
    private final Openings openings;

    NeedsNow(Api api, Openings openings) {
        this.api = api;
        this.openings = openings;
    }

    List<Now> of(User user, Api.Exchange exchange) {
        return Needs.of(user.roles()).stream()
                .filter(need -> openings.openToWhoAsks(HttpMethod.GET, need.call()))
                .map(need -> now(need, exchange))
                .filter(now -> !now.items().isEmpty())
                .toList();
    }

    /** How many accounts nobody has signed in to yet, for whoever administers them. */
    long accountsNotBegun(User user, Api.Exchange exchange) {
        return user.roles().contains(Role.ADMINISTRATOR)
                ? api.read(exchange, "/api/accounts", Map.of(), Map.of("limit", "200")).each("items").stream()
                        .filter(account -> Boolean.TRUE.equals(account.get("open")))
                        .filter(account -> Boolean.TRUE.equals(account.get("oneTimePassword")))
                        .count()
                : 0;
    }

    private Now now(Needs.Need need, Api.Exchange exchange) {
        Map<String, String> asked = new HashMap<>(need.asked());
        asked.put("limit", AT_MOST);
        Shown list = api.read(exchange, need.call(), Map.of(), asked);
        List<Shown> items = leading(list.each("items"), need);
        String count = items.size() + (list.get("next") == null ? "" : " or more");
        return new Now(
                need.title(),
                need.why(),
                count,
                items.stream().limit(FIRST).toList(),
                need.all(),
                need.call().endsWith("incidents"),
                need.leads() != null);
    }

    /** Each with the address of the step that it waits for. */
    static List<Shown> leading(List<Shown> items, Needs.Need need) {
        if (need.leads() != null) {
            String leads = need.leads();
            items.forEach(item -> item.put(
                    "address",
                    Addresses.written(
                            leads,
                            Map.of(
                                    "incident", String.valueOf(item.text("incidentId")),
                                    "number", String.valueOf(item.text("number"))))));
        }
        return items;
    }
}
