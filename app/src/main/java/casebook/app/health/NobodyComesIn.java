package casebook.app.health;

import casebook.app.roles.Part;
import casebook.app.roles.Without;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** A process without the door answers probes and nobody else. */
@Configuration(proxyBeanMethods = false)
@Without(Part.WEB)
class NobodyComesIn {

    @Bean
    SecurityFilterChain nobody(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .build();
    }
}
