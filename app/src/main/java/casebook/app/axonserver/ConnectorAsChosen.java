package casebook.app.axonserver;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Switches Axon's connector on where Casebook's own setting asks for it, and off everywhere else, whatever its own settings say. */
class ConnectorAsChosen implements EnvironmentPostProcessor, Ordered {

    private static final String PREFIX = "axon.axonserver.";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addFirst(new MapPropertySource("connectorAsChosen", settings(environment)));
    }

    private static Map<String, Object> settings(ConfigurableEnvironment environment) {
        boolean chosen = EventsInAxonServer.NAME.equals(environment.getProperty("casebook.events"));
        Map<String, Object> settings = new HashMap<>(Map.of(PREFIX + "enabled", chosen));
        if (chosen) {
            AxonServerSettings.in(environment)
                    .forTheConnector()
                    .forEach((name, value) -> settings.put(PREFIX + name, value));
        }
        return settings;
    }

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }
}
