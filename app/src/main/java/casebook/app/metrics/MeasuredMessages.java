package casebook.app.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.queryhandling.QueryBus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Commands and queries are measured where they are handled. */
@Configuration(proxyBeanMethods = false)
class MeasuredMessages {

    @Bean
    ConfigurerModule messagesAreMeasured() {
        return configurer -> configurer
                .configureMessageMonitor(
                        CommandBus.class,
                        axon -> new Measured("casebook.commands", axon.getComponent(MeterRegistry.class)))
                .configureMessageMonitor(
                        QueryBus.class,
                        axon -> new Measured("casebook.queries", axon.getComponent(MeterRegistry.class)));
    }
}
