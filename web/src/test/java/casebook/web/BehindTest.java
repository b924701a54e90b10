package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.people.Role;
import casebook.shared.query.FindIncidents;
import casebook.shared.query.IncidentList;
import casebook.shared.query.ViewsAway;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;

class BehindTest extends DoorTest {
    @Autowired
    Views views;

    @AfterEach
    void up_to_date() {
        views.behind = 0;
    }

    @Test
    void an_answer_says_how_many_entries_it_does_not_show() {
        sides.answer(FindIncidents.class, new IncidentList(List.of(), null));
        assertThat(reads(Role.HEAD, "/api/incidents")).hasStatus(200).doesNotContainHeader(ViewsReady.BEHIND);
        views.behind = 17;
        assertThat(reads(Role.HEAD, "/api/incidents")).hasStatus(200).hasHeader(ViewsReady.BEHIND, "17");
    }

    @Test
    void views_that_are_away_are_said_to_be_so_in_a_sentence() {
        sides.answer(FindIncidents.class, new ViewsAway());
        assertThat(reads(Role.HEAD, "/api/incidents"))
                .hasStatus(503)
                .hasHeader(HttpHeaders.RETRY_AFTER, "5")
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("Nothing that was recorded is lost. Try again soon.");
    }
}
