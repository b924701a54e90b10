package casebook.web.schoolaccount;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the way in by the school's provider, where one is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("casebook.oidc.issuer")
class SchoolAccounts {

    @Bean
    SchoolWayIn schoolWayIn(SchoolProvider provider, BackFromProvider back) {
        return new SchoolWayIn(new Registration(provider), back);
    }
}
