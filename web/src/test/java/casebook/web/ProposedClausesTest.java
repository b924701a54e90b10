package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.people.Role;
import casebook.shared.policy.PolicyEdition.Clause;
import casebook.shared.policy.PolicyEdition.Kind;
import casebook.shared.policy.ProposeClauseChange;
import casebook.shared.policy.PublishPolicyEdition;
import casebook.shared.query.ClauseProposals;
import casebook.shared.query.FindClauseProposals;
import casebook.shared.query.FindPolicyEdition;
import casebook.shared.query.FindPolicyEditions;
import casebook.shared.query.PolicyEditionList;
import casebook.shared.query.PolicyEditionPage;
import jakarta.servlet.ServletException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is proposed for the next edition: shared, on record, and beside its clause. */
class ProposedClausesTest extends DoorTest {
    private static final String PROPOSALS = "/api/policy-editions/2025-01/proposals";
    private static final Clause KEPT = new Clause("N2", Kind.INAPPROPRIATE_CONDUCT, "No swearing.");
    private static final Clause CHANGED = new Clause("N1", Kind.INAPPROPRIATE_CONDUCT, "No mockery.");
    private static final Clause ADDED = new Clause("N8", Kind.INAPPROPRIATE_CONDUCT, "No pictures of children.");

    private Visitor head;

    @BeforeEach
    void thePolicy() throws ServletException {
        head = by("head");
        sides.answer(FindPolicyEditions.class, editions("2025-01"));
        sides.answer(FindPolicyEdition.class, Optional.of(edition("2025-01")));
        sides.answer(
                FindClauseProposals.class,
                new ClauseProposals(Stream.of(new Clause("D2", Kind.DUTY, ""), CHANGED, ADDED)
                        .map(clause ->
                                new ClauseProposals.Proposal(clause, "senior", Instant.parse("2026-11-20T09:30:00Z")))
                        .toList()));
    }

    @Test
    void who_may_read_proposals_reads_who_made_them() {
        assertThat(reads(Role.CHAIR, PROPOSALS))
                .hasStatus(200)
                .bodyJson()
                .hasPathSatisfying("$.items[0].text", it -> it.assertThat().isNull())
                .hasPathSatisfying("$.items[1].text", it -> it.assertThat().isEqualTo("No mockery."))
                .hasPathSatisfying(
                        "$.items[1].proposedBy", it -> it.assertThat().isEqualTo("senior"));
    }

    @Test
    void they_stand_beside_their_clauses_and_those_that_are_new_below() throws Exception {
        Document page = head.opens("/policy/2025-01", 200);
        assertThat(page.select(".casebook-clauses .govuk-summary-list__row:contains(N1)")
                        .text())
                .contains("No abusive comments.", "Proposed by senior on 20 November 2026:", "No mockery.");
        assertThat(page.select(".casebook-clauses .govuk-summary-list__row:contains(D2)")
                        .text())
                .contains("Proposed to fall away by senior on 20 November 2026.");
        assertThat(page.select("section:has(#next-edition)").text())
                .contains("N8, Inappropriate conduct", "No pictures of children.")
                .doesNotContain("No mockery.");
    }

    @Test
    void a_governor_sees_none_of_them() throws Exception {
        assertThat(by("governor").opens("/policy/2025-01", 200).text()).doesNotContain("Propose", "No mockery.");
        assertThat(reads(Role.GOVERNOR, PROPOSALS)).hasStatus(403);
    }

    @Test
    void to_an_edition_that_another_follows_nothing_is_proposed() throws Exception {
        sides.answer(FindPolicyEditions.class, editions("2027-04", "2025-01"));
        assertThat(head.opens("/policy/2025-01", 200).text()).doesNotContain("Propose", "No mockery.");
    }

    @Test
    void the_form_begins_with_what_is_proposed_or_else_with_what_is_published() throws Exception {
        assertThat(begun("N1")).isEqualTo("No mockery.");
        assertThat(begun("N2")).isEqualTo("No swearing.");
        assertThat(begun("N9")).isEmpty();
    }

    @Test
    void one_is_taken_back_by_a_button_beside_it() throws Exception {
        Document page = head.opens("/policy/2025-01", 200);
        assertThat(page.select("form[action$=proposals/new]")).hasSize(3);
        for (String code : List.of("N1", "N8")) {
            Map<String, List<String>> boxes = new HashMap<>();
            page.select("form:has(input[value=" + code + "]) input")
                    .forEach(box -> boxes.put(box.attr("name"), List.of(box.val())));
            assertThat(head.sends("/policy/2025-01/proposals/new", new FilledIn(boxes, Map.of())))
                    .hasRedirectedUrl("/policy/2025-01");
        }
        assertThat(sides.sent(ProposeClauseChange.class))
                .extracting(ProposeClauseChange::clause)
                .containsExactly(
                        new Clause("N1", Kind.INAPPROPRIATE_CONDUCT, "No abusive comments."),
                        new Clause("N8", Kind.INAPPROPRIATE_CONDUCT, ""));
    }

    @Test
    void the_next_edition_begins_with_them() throws Exception {
        Document page = head.opens("/policy/new", 200);
        assertThat(page.select("fieldset.casebook-clause").eachText())
                .anySatisfy(row -> assertThat(row)
                        .contains("N1 as proposed, by senior on 20 November 2026. It says now: No abusive comments."))
                .anySatisfy(row -> assertThat(row).contains("D2 is proposed to fall away, by senior"))
                .anySatisfy(
                        row -> assertThat(row).contains("N8 as proposed, by senior on 20 November 2026. It is new."));
        Map<String, List<String>> typed = new HashMap<>(FilledIn.asItStands(page));
        typed.put("id", List.of("2027-04"));
        typed.put("inForceFrom.day", List.of("12"));
        typed.put("inForceFrom.month", List.of("4"));
        typed.put("inForceFrom.year", List.of("2027"));
        assertThat(head.sends(
                        "/policy/publish", new FilledIn(FilledIn.empty(page).hidden(), typed)))
                .hasStatus(302);
        assertThat(sides.sent(PublishPolicyEdition.class).getFirst().edition().clauses())
                .containsExactly(CHANGED, KEPT, ADDED);
    }

    private Visitor by(String username) throws ServletException {
        return new Visitor(context, door, signIns.open(username).token());
    }

    private String begun(String code) throws Exception {
        return head.opens("/policy/2025-01/proposals/new?code=" + code, 200)
                .select("textarea[name=text]")
                .text();
    }

    private static PolicyEditionList editions(String... latestFirst) {
        return new PolicyEditionList(
                Stream.of(latestFirst)
                        .map(id -> Editions.inForceFrom(id + "-01", id))
                        .toList(),
                null);
    }

    private static PolicyEditionPage edition(String id) {
        return new PolicyEditionPage(
                id,
                LocalDate.parse(id + "-01"),
                "Spring 2027",
                List.of(
                        new Clause("N1", Kind.INAPPROPRIATE_CONDUCT, "No abusive comments."),
                        KEPT,
                        new Clause("D2", Kind.DUTY, "The Head decides.")),
                null,
                null,
                Instant.EPOCH);
    }
}
