package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.incident.IncidentId;
import casebook.shared.query.FindSiteBans;
import casebook.shared.query.SiteBanRegister;
import casebook.shared.query.SiteBanState;
import casebook.shared.seal.Sealed;
import jakarta.servlet.ServletException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register of bans, as the front desk sees it. */
class BanRegisterTest extends DoorTest {
    private static final String SEARCH = "/site-bans/search";

    private Visitor office;

    @BeforeEach
    void the_front_desk() throws ServletException {
        office = new Visitor(context, door, token("office"));
        sides.answer(FindSiteBans.class, new SiteBanRegister(List.of(bar()), "on"));
    }

    @Test
    void says_who_may_not_be_on_site_and_where_that_is_nobody() throws Exception {
        assertThat(office.opens("/site-bans").select("h2").eachText()).contains("Invented Name");
        sides.answer(FindSiteBans.class, new SiteBanRegister(List.of(), null));
        assertThat(office.opens("/site-bans").text()).contains("Nobody is barred from the site today.");
    }

    @Test
    void is_searched_by_a_name_that_stands_in_no_address() throws Exception {
        Document found = searched(office.opens("/site-bans"), "Invented Name");
        assertThat(sides.messages).contains(new FindSiteBans("Invented Name", 200, null, FindSiteBans.Order.BY_CASE));
        assertThat(found.select("#name").val()).isEqualTo("Invented Name");
        assertThat(found.select("a[href*=Invented], form[action*=Invented]")).isEmpty();
        assertThat(found.select("a[href*=sort], a[rel=next]"))
                .as("ways to the whole register")
                .isEmpty();
        searched(found, "Invented Name", "on");
        assertThat(sides.messages).contains(new FindSiteBans("Invented Name", 200, "on", FindSiteBans.Order.BY_CASE));
    }

    @Test
    void without_a_name_a_search_is_the_whole_register() throws Exception {
        assertThat(office.sends(office.opens("/site-bans"), SEARCH, Map.of("name", " ")))
                .hasRedirectedUrl("/site-bans");
        assertThat(office.asks(SEARCH)).hasRedirectedUrl("/site-bans");
    }

    @Test
    void a_name_that_nobody_barred_has_is_no_proof_that_nobody_is() throws Exception {
        Document page = office.opens("/site-bans");
        sides.answer(FindSiteBans.class, new SiteBanRegister(List.of(), null));
        assertThat(searched(page, "Somebody").select("main").text())
                .contains("Nobody of that name is barred", "look through the whole list", "Show everybody");
    }

    private Document searched(Document page, String name) throws Exception {
        return Visitor.page(office.sends(page, SEARCH, Map.of("name", name)), 200);
    }

    private void searched(Document page, String name, String after) throws Exception {
        assertThat(page.select("input[name=after]").val()).isEqualTo(after);
        Visitor.page(office.sends(page, SEARCH, Map.of("name", name, "after", after)), 200);
    }

    private static SiteBanRegister.Item bar() {
        return new SiteBanRegister.Item(
                new IncidentId(CASE),
                "2026-0001",
                SiteBanState.TEMPORARY_BAR,
                Sealed.text(Pages.CASE_KEY, "Invented Name"),
                Sealed.text(Pages.CASE_KEY, "The grounds"),
                LocalDate.parse("2026-11-20"),
                null,
                null);
    }
}
