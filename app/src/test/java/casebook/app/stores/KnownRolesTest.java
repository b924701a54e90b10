package casebook.app.stores;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.app.start.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class KnownRolesTest {

    @ParameterizedTest
    @ValueSource(strings = {"command,query,web", "web, query, command", "Command,QUERY,web,web"})
    void all_roles_in_any_order_run_in_one_process(String roles) {
        assertThatCode(() -> KnownRoles.check(given("casebook.roles", roles))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"web | command and query", "command,query | web", "query,web | command"})
    void some_of_them_are_refused_with_what_is_missing_and_why(String roles, String missing) {
        assertThatThrownBy(() -> KnownRoles.check(given("casebook.roles", roles)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("leaves out " + missing + ",")
                .hasMessageContaining("reaches nobody outside its own process");
    }

    @Test
    void one_that_there_is_not_is_refused_by_its_name() {
        assertThatThrownBy(() -> KnownRoles.check(given("casebook.roles", "command,query,web,mail")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("\"mail\"");
        assertThatThrownBy(() -> KnownRoles.check(given("casebook.roles", ""))).isInstanceOf(StartRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"command", "query", "web", "command,query", "query,web"})
    void any_of_them_runs_alone_where_axon_server_carries_messages_and_mongodb_has_the_rest(String roles) {
        assertThatCode(() -> KnownRoles.check(apart(roles, "mongodb", "mongodb")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"memory, mongodb, casebook.views", "mongodb, files, casebook.kept"})
    void and_is_refused_where_what_one_has_the_others_would_not_see(String views, String kept, String setting) {
        assertThatThrownBy(() -> KnownRoles.check(apart("web", views, kept)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("leaves out command and query, and " + setting + " is not mongodb");
    }

    private static MockEnvironment apart(String roles, String views, String kept) {
        return given("casebook.roles", roles)
                .withProperty("casebook.events", "axonserver")
                .withProperty("casebook.views", views)
                .withProperty("casebook.kept", kept);
    }

    private static MockEnvironment given(String setting, String value) {
        return new MockEnvironment().withProperty(setting, value);
    }
}
