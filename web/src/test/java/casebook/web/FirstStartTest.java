package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.account.OpenFirstAccount;
import casebook.shared.school.ChangeSchoolSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class FirstStartTest extends DoorTest {

    @Autowired
    private Beginning beginning;

    @AfterEach
    void itIsOver() {
        beginning.awaited = false;
    }

    @Test
    void until_then_every_other_door_says_what_is_awaited() {
        beginning.awaited = true;
        assertThat(door.get().uri("/api/incidents"))
                .hasStatus(409)
                .bodyJson()
                .hasPathSatisfying("$.type", it -> it.assertThat().isEqualTo("/problems/first-start"))
                .hasPathSatisfying(
                        "$.detail", it -> it.assertThat().asString().startsWith("Casebook awaits its first"));
        assertThat(door.get().uri("/api/openapi.json")).hasStatus(200);
        assertThat(door.get().uri("/")).hasStatus(200);
    }

    @Test
    void the_setup_code_names_the_school_and_appoints_the_administrator_once() {
        beginning.awaited = true;
        assertThat(starts(Beginning.CODE, "coffee tram fish")).hasStatus(201);
        assertThat(sides.sent(ChangeSchoolSettings.class).getFirst().settings().name())
                .isEqualTo("A school");
        assertThat(sides.sent(OpenFirstAccount.class))
                .extracting(OpenFirstAccount::username)
                .containsExactly("jane");
        assertThat(starts(Beginning.CODE, "coffee tram fish"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.rule")
                .isEqualTo("FirstAdministratorIsAwaited");
    }

    @Test
    void another_code_and_a_common_password_start_nothing() {
        beginning.awaited = true;
        assertThat(starts("guess", "coffee tram fish"))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.rule")
                .isEqualTo("SetupCodeIsRight");
        assertThat(starts(Beginning.CODE, "password1234"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.rule")
                .isEqualTo("PasswordIsNotCommon");
        assertThat(sides.commands).isEmpty();
    }

    private MvcTestResult starts(String code, String password) {
        return door.post()
                .uri("/api/first-start")
                .contentType("application/json")
                .content(
                        "{\"code\":\"%s\",\"schoolName\":\"A school\",\"username\":\"jane\",\"displayName\":\"J\",\"password\":\"%s\"}"
                                .formatted(code, password))
                .exchange();
    }
}
