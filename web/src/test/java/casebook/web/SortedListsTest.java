package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.people.Role;
import casebook.shared.query.DeadlineBoard;
import casebook.shared.query.FindDeadlines;
import casebook.shared.query.FindIncidents;
import casebook.shared.query.FindSiteBans;
import casebook.shared.query.FindWorklist;
import casebook.shared.query.ListOrder;
import casebook.shared.query.SiteBanRegister;
import casebook.shared.query.Worklist;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.DispatcherServlet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists in an order that somebody chose: asked of the API, and by the heads of the columns. */
class SortedListsTest extends DoorTest {
    private static final Map<String, Class<? extends ListOrder>> LISTS = Map.of(
            "/api/incidents", FindIncidents.Order.class,
            "/api/deadlines", FindDeadlines.Order.class,
            "/api/site-bans", FindSiteBans.Order.class,
            "/api/worklist", FindWorklist.Order.class);

    @Autowired
    private DispatcherServlet within;

    private Visitor visitor;

    @BeforeEach
    void lists() throws Exception {
        Visitor.begin(within, context);
        visitor = new Visitor(door).signedIn(token("head"));
        sides.answer(FindIncidents.class, BoardPagesTest.cases("more"));
        sides.answer(FindDeadlines.class, new DeadlineBoard(List.of(BoardPagesTest.due("2026-11-25")), "more"));
        sides.answer(FindSiteBans.class, new SiteBanRegister(List.of(), null));
        sides.answer(FindWorklist.class, new Worklist(List.of(), null));
    }

    @Test
    void every_order_is_asked_for_by_its_name_and_no_other_is() {
        LISTS.forEach((list, orders) -> {
            for (ListOrder order : orders.getEnumConstants()) {
                assertThat(reads(Role.HEAD, list + "?sort=" + order.asked())).hasStatus(200);
                assertThat(sides.messages).anyMatch(asked -> asked.toString().contains("order=" + order + "]"));
            }
            assertThat(reads(Role.HEAD, list + "?sort=NAME"))
                    .hasStatus(400)
                    .bodyText()
                    .contains("\"sort\"", "is one of " + orders.getEnumConstants()[0].asked() + ", ");
        });
    }

    @Test
    void the_orders_are_in_the_document_as_they_are_read() throws Exception {
        JsonNode paths = JsonMapper.shared()
                .readTree(reads(Role.HEAD, "/api/openapi.json").getResponse().getContentAsString())
                .get("paths");
        LISTS.forEach((list, orders) -> assertThat(StreamSupport.stream(
                                paths.at("/" + list.replace("/", "~1") + "/get/parameters")
                                        .spliterator(),
                                false)
                        .filter(parameter -> parameter.get("name").asString().equals("sort"))
                        .flatMap(parameter -> StreamSupport.stream(
                                parameter.at("/schema/enum").spliterator(), false))
                        .map(JsonNode::asString))
                .as(list)
                .containsExactlyElementsOf(Arrays.stream(orders.getEnumConstants())
                        .map(ListOrder::asked)
                        .toList()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/incidents | Reported | descending | /incidents?sort=reported",
                "/incidents?sort=reported | Reported | ascending | /incidents?sort=-reported",
                "/incidents?sort=case | Case | ascending | /incidents?sort=-case",
                "/incidents?sort=case | Reported | none | /incidents?sort=-reported",
                "/incidents?status=CLOSED&clause=N1&sort=-group | Group | descending | /incidents?clause=N1&status=CLOSED&sort=group",
                "/deadlines | By | ascending | /deadlines?sort=-due",
                "/deadlines?kind=MEETING&missed=true&sort=case | Case | ascending | /deadlines?kind=MEETING&missed=true&sort=-case"
            })
    void a_columns_head_says_how_the_list_comes_and_turns_it_round(
            String address, String column, String aria, String leads) throws Exception {
        var head = visitor.opens(address).select("th[aria-sort]").stream()
                .filter(th -> th.text().startsWith(column + ": sort"))
                .findFirst()
                .orElseThrow();
        assertThat(head.attr("aria-sort")).isEqualTo(aria);
        assertThat(head.select("a").attr("href")).isEqualTo(leads);
    }

    @Test
    void filters_and_pages_keep_the_order() throws Exception {
        Document cases = visitor.opens("/incidents?status=CLOSED&sort=group");
        assertThat(cases.select("form[action=/incidents] input[name=sort]").val())
                .isEqualTo("group");
        assertThat(cases.select("a[rel=next]").attr("href"))
                .isEqualTo("/incidents?after=more&sort=group&status=CLOSED");
        assertThat(cases.text()).contains("Sorted by group, A to Z.");
        assertThat(visitor.opens("/incidents?group=A%2BB%20%7Bc%7D")
                        .select("a[rel=next]")
                        .attr("href"))
                .isEqualTo("/incidents?after=more&group=A%2BB%20%7Bc%7D");
        Document board = visitor.opens("/deadlines?sort=case");
        assertThat(board.select("a[rel=next]").attr("href")).isEqualTo("/deadlines?after=more&sort=case");
    }

    @Test
    void what_was_searched_for_is_sorted_without_standing_in_an_address() throws Exception {
        var found = Visitor.page(
                visitor.sends(visitor.opens("/incidents"), "/incidents/search", Map.of("words", "Invented Name")));
        var button = found.select("th button[value=group]");
        assertThat(button.attr("form")).isEqualTo("again");
        assertThat(found.select("form#again input[name=words]").val()).isEqualTo("Invented Name");
        assertThat(found.select("th a[href*=sort]")).isEmpty();
        var sorted = Visitor.page(
                visitor.sends(found, "/incidents/search", Map.of("words", "Invented Name", "sort", button.val())));
        assertThat(sorted.select("th[aria-sort=ascending]").text()).startsWith("Group");
        assertThat(sorted.select("input[name=sort]").val()).isEqualTo("group");
    }

    @Test
    void an_order_that_does_not_exist_is_said_to_be_none() throws Exception {
        for (String list : List.of("/incidents", "/deadlines", "/site-bans", "/worklist")) {
            var answer = visitor.asks(list + "?kind=" + (list.equals("/worklist") ? "HOLD" : "") + "&sort=name");
            assertThat(answer).hasStatus(400);
            assertThat(Visitor.page(answer).text())
                    .contains("The address asks for something that Casebook does not have.")
                    .doesNotContain("sort");
        }
    }

    @Test
    void a_day_that_is_none_is_said_beside_the_question_and_lists_nothing() throws Exception {
        Document wrong = visitor.opens("/incidents?from.day=31&from.month=2&from.year=2026&sort=case");
        assertThat(wrong.select(".govuk-error-summary a").attr("href")).isEqualTo("#from-day");
        assertThat(wrong.select("#from-day").val()).isEqualTo("31");
        assertThat(wrong.select("#from-error").text()).contains("Enter a real date, such as 27 3 2026");
        assertThat(wrong.select("tbody tr")).isEmpty();
        assertThat(wrong.select("input[type=date]")).isEmpty();
    }
}
