package casebook.web.schoolaccount;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the way in by the school's provider, where there is one. */
@Configuration(proxyBeanMethods = false)
class SchoolAccounts {

    @Bean
    @Nullable
    SchoolWayIn schoolWayIn(ObjectProvider<SchoolProvider> provider, BackFromProvider back) {
        SchoolProvider known = provider.getIfAvailable();
        return known == null ? null : new SchoolWayIn(new Registration(known), back);
    }
}
