package casebook.app.health;

import casebook.app.roles.Part;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** A process without the door answers probes and nobody else. */
@Configuration(proxyBeanMethods = false)
@Conditional(NobodyComesIn.WithoutTheDoor.class)
class NobodyComesIn {

    @Bean
    SecurityFilterChain nobody(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .build();
    }

    static class WithoutTheDoor implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !Part.in(context.getEnvironment()).contains(Part.WEB);
        }
    }
}
