package casebook.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class ManagementBesideTheFrontDoorTest {

    @ParameterizedTest
    @CsvSource({"8080,8081", "0,0", "65535,65534"})
    void has_the_port_after_the_front_doors(String frontDoor, String management) {
        MockEnvironment environment = new MockEnvironment().withProperty("server.port", frontDoor);
        assertThat(managementPort(environment)).isEqualTo(management);
    }

    @Test
    void goes_where_it_is_told() {
        MockEnvironment environment = new MockEnvironment().withProperty("management.server.port", "9000");
        assertThat(managementPort(environment)).isEqualTo("9000");
    }

    private static String managementPort(MockEnvironment environment) {
        new ManagementBesideTheFrontDoor().postProcessEnvironment(environment, new SpringApplication());
        return environment.getRequiredProperty("management.server.port");
    }
}
