package casebook.app.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.app.start.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class ProviderSettingsTest {

    private final MockEnvironment given = new MockEnvironment()
            .withProperty("casebook.oidc.issuer", "https://provider.example.invalid")
            .withProperty("casebook.oidc.client-id", "casebook")
            .withProperty("casebook.oidc.client-secret", "a secret");

    @Test
    void there_are_none_where_nothing_is_said() {
        assertThat(ProviderSettings.in(new MockEnvironment())).isEmpty();
        assertThat(ProviderSettings.in(new MockEnvironment().withProperty("casebook.oidc.issuer", " ")))
                .isEmpty();
    }

    @Test
    void whole_they_name_the_provider_and_never_print_the_secret() {
        assertThat(ProviderSettings.in(given)).hasValueSatisfying(provider -> {
            assertThat(provider.name()).isEqualTo("your school account");
            assertThat(provider.toString()).doesNotContain("a secret");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"issuer", "client-id", "client-secret"})
    void in_part_they_are_no_start(String left) {
        given.setProperty("casebook.oidc." + left, "");
        assertThatThrownBy(() -> ProviderSettings.in(given))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("casebook.oidc." + left + " is missing");
    }

    @Test
    void an_issuer_in_clear_is_no_start() {
        given.setProperty("casebook.oidc.issuer", "http://provider.example.invalid");
        assertThatThrownBy(() -> ProviderSettings.in(given))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("https");
    }
}
