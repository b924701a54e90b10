package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;

class RebuildingTest extends DoorTest {
    @Autowired
    Views views;

    @BeforeEach
    void half_way() {
        views.percent = 50;
    }

    @AfterEach
    void done() {
        views.percent = 100;
    }

    @Test
    void nobody_is_shown_or_decides_on_half_a_case() {
        assertThat(posts(Role.HEAD, on("reopening"), "{}"))
                .hasStatus(503)
                .hasHeader(HttpHeaders.RETRY_AFTER, "5")
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("50 %");
        assertThat(reads(Role.HEAD, "/api/incidents")).hasStatus(503);
        assertThat(sides.messages).isEmpty();
    }

    @Test
    void the_document_is_shown_all_the_same() {
        assertThat(door.get().uri("/api/openapi.json")).hasStatus(200);
    }
}
