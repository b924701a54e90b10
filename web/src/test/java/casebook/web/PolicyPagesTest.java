package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.PolicyEvents;
import casebook.shared.policy.Acknowledgement;
import casebook.shared.policy.ImportAcknowledgements;
import casebook.shared.policy.PolicyEdition;
import casebook.shared.policy.PublishPolicyEdition;
import casebook.shared.query.AcknowledgementList;
import casebook.shared.query.Coverage;
import casebook.shared.query.FindAcknowledgements;
import casebook.shared.query.FindCoverage;
import casebook.shared.query.FindPolicyEdition;
import casebook.shared.query.FindPolicyEditions;
import casebook.shared.query.PolicyEditionList;
import casebook.shared.query.PolicyEditionPage;
import jakarta.servlet.ServletException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The policy, its editions and who has signed them, on pages. */
class PolicyPagesTest extends DoorTest {
    private static final Instant PUBLISHED = Instant.parse("2024-12-20T09:30:00Z");
    private static final List<PolicyEdition.Clause> CLAUSES = List.of(
            new PolicyEdition.Clause("N1", PolicyEdition.Kind.INAPPROPRIATE_CONDUCT, "No abusive comments."),
            new PolicyEdition.Clause("D2", PolicyEdition.Kind.DUTY, "The Head decides."));

    private Visitor head;

    @BeforeEach
    void thePolicy() throws ServletException {
        head = new Visitor(context, door, signIns.open("head").token());
        sides.answer(
                FindPolicyEditions.class,
                new PolicyEditionList(List.of(listed("2099-09", "2099-09-01"), listed("2025-01", "2025-01-01")), null));
        sides.answer(
                FindPolicyEdition.class,
                Optional.of(new PolicyEditionPage(
                        "2025-01",
                        LocalDate.parse("2025-01-01"),
                        "Spring 2027",
                        CLAUSES,
                        null,
                        PolicyEvents.acknowledgement().name(),
                        PUBLISHED)));
        sides.answer(
                FindCoverage.class,
                new Coverage(List.of(new Coverage.InClass("Year 4", 27, 30), new Coverage.InClass("Year 5", 1, null))));
    }

    @Test
    void the_edition_in_force_today_is_marked_and_one_that_is_still_to_come_is_not() throws Exception {
        Document page = head.opens("/policy", 200);
        assertThat(page.select("li:has(.govuk-tag) h2").text()).isEqualTo("Edition 2025-01 In force");
        assertThat(page.select("a[href=/policy/new]")).hasSize(1);
    }

    @Test
    void an_edition_is_shown_in_its_own_words_with_how_many_have_signed() throws Exception {
        String said = head.opens("/policy/2025-01", 200).select("main").text();
        assertThat(said)
                .contains(
                        "Inappropriate conduct N1 No abusive comments.",
                        "What binds the school D2",
                        "Spring 2027",
                        "28 parents and carers have signed",
                        "Year 4: 27 of 30 have signed, 90 in a hundred Change how many were asked in Year 4",
                        "Year 5: 1 has signed Record how many were asked in Year 5")
                .doesNotContain("INAPPROPRIATE");
    }

    @Test
    void a_share_is_said_of_ten_or_more_who_were_asked_and_more_than_were_asked_is_said_to_be_odd() throws Exception {
        sides.answer(
                FindCoverage.class,
                new Coverage(List.of(
                        new Coverage.InClass("Year 1", 9, 10),
                        new Coverage.InClass("Year 2", 8, 9),
                        new Coverage.InClass("Year 3", 31, 30))));
        assertThat(head.opens("/policy/2025-01", 200).select("main").text())
                .contains(
                        "Year 1: 9 of 10 have signed, 90 in a hundred",
                        "Year 2: 8 of 9 have signed Change",
                        "Year 3: 31 have signed, more than the 30 who are on record as asked");
    }

    @Test
    void a_governor_sees_how_many_have_signed_and_nobody_s_name() throws Exception {
        Visitor governor = new Visitor(context, door, signIns.open("governor").token());
        Document page = governor.opens("/policy/2025-01", 200);
        assertThat(page.text()).contains("Year 4: 27 have signed").doesNotContain("of 30", "in a hundred");
        assertThat(page.select("a[href*=acknowledgements]")).isEmpty();
        assertThat(governor.asks("/policy/2025-01/acknowledgements")).hasStatus(403);
    }

    @Test
    void who_has_signed_is_listed_by_class() throws Exception {
        Acknowledgement one = PolicyEvents.acknowledgement();
        sides.answer(
                FindAcknowledgements.class,
                new AcknowledgementList(
                        List.of(new AcknowledgementList.Item(
                                one.personId(), one.name(), one.pupilClass(), one.on(), one.how())),
                        "more"));
        Document page = head.opens("/policy/2025-01/acknowledgements", 200);
        assertThat(page.select("tbody td, tbody th").eachText()).contains(one.pupilClass(), "Parent A");
        assertThat(page.select("a[rel=next]").attr("href")).endsWith("acknowledgements?after=more");
    }

    @Test
    void a_new_edition_begins_with_the_clauses_of_the_latest() throws Exception {
        Document page = head.opens("/policy/new", 200);
        Map<String, List<String>> typed = new HashMap<>(FilledIn.asItStands(page));
        typed.put("id", List.of("2027-04"));
        typed.putAll(Map.of(
                "inForceFrom.day",
                List.of("12"),
                "inForceFrom.month",
                List.of("4"),
                "inForceFrom.year",
                List.of("2027")));
        FilledIn form = new FilledIn(FilledIn.empty(page).hidden(), typed);
        assertThat(head.sends("/policy/publish", form)).hasStatus(302);
        assertThat(sides.sent(PublishPolicyEdition.class).getFirst().edition().clauses())
                .isEqualTo(CLAUSES);
        assertThat(page.select("fieldset.casebook-clause")).as("some to add").hasSize(CLAUSES.size() + 3);
    }

    @Test
    void a_list_is_taken_and_what_was_not_is_said_line_by_line() throws Exception {
        String list = "name,class,date,how\nParent A,Year 4,2025-01-20,PAPER\nParent B,Year 4,20/01/2025,PAPER\n";
        MvcTestResult sent = send(list);
        assertThat(sent).hasRedirectedUrl("/policy/2025-01/acknowledgements/taken");
        assertThat(sides.sent(ImportAcknowledgements.class)).hasSize(1);
        String said = head.opens("/policy/2025-01/acknowledgements/taken", 200).text();
        assertThat(said)
                .contains(
                        "1 person is newly on record",
                        "1 line was not taken",
                        "3 The date is not written year-month-day")
                .doesNotContain("Parent B");
    }

    @Test
    void a_file_that_is_no_list_comes_back_with_what_it_should_be() throws Exception {
        Document again = Visitor.page(send("who\nParent A\n"), 400);
        assertThat(again.select(".govuk-error-summary a").text())
                .isEqualTo(
                        "Which file is it? It should have a first line that names each of the columns name, class, date, how once");
        assertThat(sides.sent(ImportAcknowledgements.class)).isEmpty();
    }

    private MvcTestResult send(String list) throws Exception {
        String address = "/policy/2025-01/acknowledgements/import";
        Document page = head.opens(address, 200);
        return head.sends(
                address,
                FilledIn.empty(page),
                new MockMultipartFile("file", "signed.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
    }

    private static PolicyEditionList.Item listed(String id, String from) {
        return new PolicyEditionList.Item(id, LocalDate.parse(from), "Spring 2027", 2, PUBLISHED);
    }
}
