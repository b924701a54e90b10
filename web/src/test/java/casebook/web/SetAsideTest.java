package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.audit.RecordRefusal;
import casebook.shared.audit.SkipEntry;
import casebook.shared.audit.TryEntryAgain;
import casebook.shared.incident.IncidentId;
import casebook.shared.people.Role;
import casebook.shared.query.AccountList;
import casebook.shared.query.FindAccounts;
import casebook.shared.query.FindIncidents;
import casebook.shared.query.FindSetAside;
import casebook.shared.query.IncidentList;
import casebook.shared.query.SetAside;
import casebook.shared.seal.Sealed;
import jakarta.servlet.ServletException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What views could not show, at the door and on its page. */
class SetAsideTest extends DoorTest {
    private static final UUID FIRST = UUID.fromString("0190a0c0-0000-4000-8000-0000000000e1");
    private static final UUID SECOND = UUID.fromString("0190a0c0-0000-4000-8000-0000000000e2");
    private static final String FAULT = "java.lang.IllegalStateException";
    private static final String AT_FIRST = "/api/set-aside/" + FIRST;

    @Autowired
    Views views;

    private Visitor administrator;

    @BeforeEach
    void twoEntries() throws ServletException {
        administrator = new Visitor(context, door, token(Staff.name(Role.ADMINISTRATOR)));
        sides.answer(FindAccounts.class, new AccountList(List.of(), null));
        sides.answer(
                FindSetAside.class,
                new SetAside(List.of(
                        item(FIRST, 41, missing("incidents", FAULT), missing("timeline", FAULT), missing("told", null)),
                        item(SECOND, 44, missing("incidents", null), missing("timeline", null)))));
    }

    @AfterEach
    void nothingMore() {
        views.setAside = 0;
    }

    @Test
    void an_answer_says_how_many_entries_are_set_aside() {
        sides.answer(FindIncidents.class, new IncidentList(List.of(), null));
        assertThat(reads(Role.HEAD, "/api/incidents")).hasStatus(200).doesNotContainHeader(ViewsReady.SET_ASIDE);
        views.setAside = 2;
        assertThat(reads(Role.HEAD, "/api/incidents")).hasStatus(200).hasHeader(ViewsReady.SET_ASIDE, "2");
    }

    @Test
    void a_page_says_that_entries_are_set_aside() throws Exception {
        assertThat(administrator.opens("/").select("main [role=status]")).isEmpty();
        views.setAside = 1;
        assertThat(administrator.opens("/").select("main [role=status]").text())
                .contains("One entry of the record is set aside");
    }

    @Test
    void the_administrator_is_led_to_them_and_has_the_first_one_tried_again() throws Exception {
        assertThat(administrator.opens("/").select("main a[href=/set-aside]")).hasSize(1);
        var page = administrator.opens("/set-aside");
        assertThat(page.select("main").text()).contains("41: Concern reported", "None of its own: it waits");
        assertThat(page.select("main form")).hasSize(1);
        assertThat(administrator.sends(page, "/set-aside/" + FIRST + "/another-try", Map.of()))
                .hasRedirectedUrl("/set-aside");
        assertThat(sides.sent(TryEntryAgain.class)).containsExactly(again("incidents"), again("timeline"));
    }

    @Test
    void an_entry_is_one_row_with_all_views_that_it_is_missing_in() throws Exception {
        var rows = administrator.opens("/set-aside").select("main tbody tr");
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().text()).contains("incidents, timeline, told").containsOnlyOnce(FAULT);
    }

    @Test
    void one_view_can_be_named() {
        assertThat(posts(Role.ADMINISTRATOR, AT_FIRST + "/another-try?view=timeline", "{}"))
                .hasStatus(200);
        assertThat(sides.sent(TryEntryAgain.class)).containsExactly(again("timeline"));
        assertThat(posts(Role.ADMINISTRATOR, AT_FIRST + "/skip?view=incidents", "{\"reason\": \"It is on paper\"}"))
                .hasStatus(200);
        assertThat(sides.sent(SkipEntry.class)).extracting(SkipEntry::view).containsExactly("incidents");
        assertThat(posts(Role.ADMINISTRATOR, AT_FIRST + "/another-try?view=told", "{}"))
                .hasStatus(409);
    }

    @Test
    void an_entry_is_skipped_with_a_reason() throws Exception {
        var form = administrator.opens("/set-aside/" + FIRST + "/skip");
        assertThat(administrator.sends(form, "/set-aside/" + FIRST + "/skip", Map.of("reason", "It is on paper")))
                .hasRedirectedUrl("/set-aside");
        assertThat(sides.sent(SkipEntry.class)).extracting(SkipEntry::view).containsExactly("incidents", "timeline");
        assertThat(sides.sent(SkipEntry.class)).allSatisfy(skip -> {
            assertThat(skip.entry()).isEqualTo(41);
            assertThat(skip.reason())
                    .isInstanceOfSatisfying(
                            Sealed.Legible.class, why -> assertThat(why.text()).isEqualTo("It is on paper"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\": \"\"}", "{\"reason\": \"  \"}"})
    void without_a_reason_nothing_is_skipped(String body) {
        assertThat(posts(Role.ADMINISTRATOR, AT_FIRST + "/skip", body))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("reason");
        assertThat(sides.sent(SkipEntry.class)).isEmpty();
    }

    @Test
    void what_waits_behind_another_entry_is_left_there() {
        assertThat(posts(Role.ADMINISTRATOR, "/api/set-aside/" + SECOND + "/another-try", "{}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.rule")
                .isEqualTo("FirstOfItsCase");
        assertThat(sides.sent(RecordRefusal.class)).hasSize(1);
        assertThat(sides.sent(TryEntryAgain.class)).isEmpty();
    }

    @Test
    void what_is_not_set_aside_is_not_there() {
        assertThat(posts(Role.ADMINISTRATOR, AT_FIRST + "/another-try?view=letters", "{}"))
                .hasStatus(404);
        assertThat(posts(Role.ADMINISTRATOR, "/api/set-aside/" + CASE + "/another-try", "{}"))
                .hasStatus(404);
    }

    private static TryEntryAgain again(String view) {
        return new TryEntryAgain(view, FIRST, 41, new IncidentId(CASE));
    }

    private static SetAside.Item item(UUID event, long entry, SetAside.Missing... views) {
        return new SetAside.Item(event, entry, "ConcernReported", new IncidentId(CASE), List.of(views));
    }

    private static SetAside.Missing missing(String view, @Nullable String fault) {
        return new SetAside.Missing(view, Instant.EPOCH, fault != null, fault);
    }
}
