package casebook.app.stores;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.app.start.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownRolesTest {

    @ParameterizedTest
    @ValueSource(strings = {"command,query,web", "web, query, command", "Command,QUERY,web,web"})
    void all_roles_in_any_order_run_in_one_process(String roles) {
        assertThatCode(() -> KnownRoles.check(roles)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"web | command and query", "command,query | web", "query,web | command"})
    void some_of_them_are_refused_with_what_is_missing_and_why(String roles, String missing) {
        assertThatThrownBy(() -> KnownRoles.check(roles))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("leaves out " + missing + ",")
                .hasMessageContaining("reaches nobody outside its own process");
    }

    @Test
    void one_that_there_is_not_is_refused_by_its_name() {
        assertThatThrownBy(() -> KnownRoles.check("command,query,web,mail"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("\"mail\"");
        assertThatThrownBy(() -> KnownRoles.check("")).isInstanceOf(StartRefused.class);
    }
}
