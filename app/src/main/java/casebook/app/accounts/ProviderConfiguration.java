package casebook.app.accounts;

import casebook.web.schoolaccount.SchoolProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The provider that vouches for the school's people, where there is one. */
@Configuration(proxyBeanMethods = false)
class ProviderConfiguration {

    @Bean
    @Nullable
    SchoolProvider schoolProvider(Environment given) {
        return ProviderSettings.in(given).orElse(null);
    }
}
