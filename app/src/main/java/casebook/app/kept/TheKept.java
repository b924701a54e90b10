package casebook.app.kept;

import casebook.app.mongo.OutsideMongo;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which database it is: that of {@code casebook.mongodb.kept-database}. */
@Configuration(proxyBeanMethods = false)
class TheKept {

    @Bean
    @KeptInMongo
    KeptDatabase kept(OutsideMongo mongo) {
        return new KeptDatabase(mongo.kept());
    }
}
