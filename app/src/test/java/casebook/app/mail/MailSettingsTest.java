package casebook.app.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.app.start.StartRefused;
import casebook.shared.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class MailSettingsTest {

    private final MockEnvironment given = new MockEnvironment()
            .withProperty("casebook.mail.host", "mail.example.invalid")
            .withProperty("casebook.mail.from", "casebook@example.invalid")
            .withProperty("casebook.mail.head", "head@example.invalid");

    @Test
    void there_are_none_without_a_host() {
        assertThat(MailSettings.in(new MockEnvironment())).isEmpty();
        assertThat(MailSettings.in(given.withProperty("casebook.mail.host", " ")))
                .isEmpty();
    }

    @Test
    void go_under_tls_unless_told_otherwise() {
        assertThat(settings().tls()).isEqualTo(MailSettings.Tls.STARTTLS);
        assertThat(settings().port()).isEqualTo(587);
        given.setProperty("casebook.mail.tls", "implicit");
        assertThat(settings().port()).isEqualTo(465);
        given.setProperty("casebook.mail.port", "2525");
        assertThat(settings().port()).isEqualTo(2525);
    }

    @Test
    void name_the_people_by_role() {
        given.setProperty("casebook.mail.data-protection-lead", "one@example.invalid, two@example.invalid");
        assertThat(settings().addresses().get(Role.DATA_PROTECTION_LEAD))
                .extracting(Object::toString)
                .containsExactly("one@example.invalid", "two@example.invalid");
        assertThat(settings().addresses().get(Role.OFFICE)).isEmpty();
    }

    @Test
    void lead_to_where_casebook_is() {
        assertThat(settings().link()).isEqualTo("http://localhost:8080");
        given.setProperty("casebook.mail.link", "https://casebook.example.invalid");
        assertThat(settings().link()).isEqualTo("https://casebook.example.invalid");
    }

    @ParameterizedTest
    @CsvSource({"from,''", "head,''", "head,nobody", "office,a b@example.invalid", "tls,sometimes"})
    void are_no_start_when_something_is_missing_or_wrong_and_no_address_is_quoted(String name, String wrong) {
        given.setProperty("casebook.mail." + name, wrong);
        assertThatThrownBy(this::settings)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("casebook.mail." + name)
                .hasMessageNotContaining("@");
    }

    private MailSettings settings() {
        return MailSettings.in(given).orElseThrow();
    }
}
