package casebook.app.start;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Puts health and metrics on the port after the front door's, unless told otherwise; a free one beside a free one. */
class ManagementBesideTheFrontDoor implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        int frontDoor = environment.getProperty("server.port", Integer.class, 8080);
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "managementBesideTheFrontDoor", Map.of("management.server.port", beside(frontDoor))));
    }

    private static int beside(int frontDoor) {
        return switch (frontDoor) {
            case 0 -> 0;
            case 65_535 -> 65_534;
            default -> frontDoor + 1;
        };
    }

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }
}
