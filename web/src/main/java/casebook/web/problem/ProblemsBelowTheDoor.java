package casebook.web.problem;

import casebook.web.api.WebJson;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts our own words where the server would write a page of its own. */
@Configuration(proxyBeanMethods = false)
class ProblemsBelowTheDoor {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsBelowTheDoor(WebJson json) {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new BelowTheDoor(json)));
    }
}
