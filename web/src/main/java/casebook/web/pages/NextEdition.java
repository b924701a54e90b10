package casebook.web.pages;

import casebook.web.pages.within.Api;
import casebook.web.pages.within.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the form for a new edition begins with: the clauses of the latest, as they are proposed to be. */
@Component
class NextEdition {
    private static final List<String> BOXES = List.of("code", "kind", "text");

    private final EditionsToday policy;
    private final ProposedClauses proposals;

    NextEdition(EditionsToday policy, ProposedClauses proposals) {
        this.policy = policy;
        this.proposals = proposals;
    }

    /** The boxes; and row by row what was proposed there, where anything was. */
    record Begun(Typed typed, List<@Nullable Shown> proposed) {}

    Begun begun(Api.Exchange exchange) {
        Optional<String> latest = policy.latest(exchange);
        return latest.isEmpty() ? new Begun(new Beforehand().typed(), List.of()) : after(latest.get(), exchange);
    }

    private Begun after(String edition, Api.Exchange exchange) {
        List<Shown> clauses = policy.clauses(edition, exchange);
        Map<String, Shown> proposed = proposals.on(edition, clauses, exchange);
        Beforehand boxes = new Beforehand();
        List<@Nullable Shown> rows = new ArrayList<>();
        clauses.forEach(clause -> put(rows, boxes, clause, proposed.remove(String.valueOf(clause.text("code")))));
        proposed.values().forEach(added -> put(rows, boxes, added, added));
        boxes.text("clauses[" + (rows.size() + EditionOffered.TO_ADD - 1) + "].code", "");
        return new Begun(boxes.typed(), rows);
    }

    private static void put(List<@Nullable Shown> rows, Beforehand boxes, Shown clause, @Nullable Shown proposed) {
        Shown begun = proposed == null ? clause : proposed;
        // a clause that is to fall away is left out by three empty boxes
        if (begun.text("text") != null) {
            BOXES.forEach(box -> boxes.text("clauses[" + rows.size() + "]." + box, begun.text(box)));
        }
        rows.add(proposed);
    }
}
