package casebook.app.mongo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** The one client of the MongoDB outside, made when something is first to be kept there. */
public class MongoOutside {

    @Bean
    @Lazy
    OutsideMongo outsideMongo(Environment given) {
        return OutsideMongo.in(given);
    }
}
